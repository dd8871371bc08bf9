import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125224907 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing_import_entry" drop constraint if exists "listing_import_entry_import_id_place_unique";`);
    this.addSql(`create table if not exists "listing_import" ("id" text not null, "seller_id" text not null, "file_name" text not null, "state" text check ("state" in ('checked', 'waiting', 'running', 'done', 'cancelled')) not null default 'checked', "rows" integer not null default 0, "fresh" integer not null default 0, "changed" integer not null default 0, "unchanged" integer not null default 0, "flawed" integer not null default 0, "problems" integer not null default 0, "ignored_columns" jsonb not null, "cursor" integer not null default 0, "done" integer not null default 0, "failed" integer not null default 0, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_deleted_at" ON "listing_import" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_seller_id_created_at" ON "listing_import" ("seller_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_import_entry" ("id" text not null, "import_id" text not null, "place" integer not null, "rows" jsonb not null, "listing_id" text null, "content" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_import_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_entry_deleted_at" ON "listing_import_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_import_entry_import_id_place_unique" ON "listing_import_entry" ("import_id", "place") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_import_problem" ("id" text not null, "import_id" text not null, "row" integer not null, "column" text null, "code" text not null, "value" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_import_problem_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_problem_deleted_at" ON "listing_import_problem" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_problem_import_id_row" ON "listing_import_problem" ("import_id", "row") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_import" cascade;`);

    this.addSql(`drop table if exists "listing_import_entry" cascade;`);

    this.addSql(`drop table if exists "listing_import_problem" cascade;`);
  }

}
