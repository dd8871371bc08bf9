import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125192641 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "licence_policy" drop constraint if exists "licence_policy_jurisdiction_version_unique";`);
    this.addSql(`create table if not exists "licence_policy" ("id" text not null, "jurisdiction" text not null, "version" integer not null, "effective_from" text not null, "effective_to" text null, "source_url" text not null, "record" jsonb not null, "note" text null, "created_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "licence_policy_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_licence_policy_deleted_at" ON "licence_policy" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_licence_policy_jurisdiction_version_unique" ON "licence_policy" ("jurisdiction", "version") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "sale_hold" ("id" text not null, "cart_id" text not null, "seller_id" text not null, "product_id" text not null, "currency_code" text not null, "amount" text not null, "held_until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sale_hold_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sale_hold_deleted_at" ON "sale_hold" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sale_hold_seller_id_held_until" ON "sale_hold" ("seller_id", "held_until") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sale_hold_cart_id" ON "sale_hold" ("cart_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "licence_policy" cascade;`);

    this.addSql(`drop table if exists "sale_hold" cascade;`);
  }

}
