import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126151100 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "payout_account" ("id" text not null, "seller_id" text not null, "account_id" text not null, "country" text not null, "state" text check ("state" in ('incomplete', 'ready', 'refused')) not null default 'incomplete', "needs" text[] not null, "currencies" text[] not null, "looked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_account_deleted_at" ON "payout_account" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_account_seller_id_unique" ON "payout_account" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_account_account_id_unique" ON "payout_account" ("account_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "provider_event" ("id" text not null, "provider_id" text not null, "event_id" text not null, "type" text not null, "about" text not null, "state" text check ("state" in ('waiting', 'done', 'ignored', 'differs')) not null default 'waiting', "note" text null, "told_at" timestamptz not null, "handled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "provider_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_provider_event_deleted_at" ON "provider_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_provider_event_provider_id_event_id_unique" ON "provider_event" ("provider_id", "event_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payout_account" cascade;`);
    this.addSql(`drop table if exists "provider_event" cascade;`);
  }

}
