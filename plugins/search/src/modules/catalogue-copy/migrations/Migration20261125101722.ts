import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Which copies of the product index there are in other engines, and which products each has yet to be told. */
export class Migration20261125101722 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "catalogue_copy" (
      "id" text not null,
      "place" text not null,
      "born" text null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "catalogue_copy_pkey" primary key ("id")
    );`);
    // At most one row per product, however long an engine is away. How often the product has changed meanwhile tells
    // whether it did so again while the engine was told.
    this.addSql(`create table if not exists "catalogue_debt" (
      "copy_id" text not null references "catalogue_copy" ("id") on delete cascade,
      "product_id" text not null,
      "times" integer not null default 1,
      constraint "catalogue_debt_pkey" primary key ("copy_id", "product_id")
    );`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "catalogue_debt";`);
    this.addSql(`drop table if exists "catalogue_copy";`);
  }
}
