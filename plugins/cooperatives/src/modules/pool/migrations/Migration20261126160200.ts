import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126160200 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "pool" ("id" text not null, "cooperative_id" text not null, "product_id" text null, "handle" text not null, "state" text check ("state" in ('draft', 'open', 'closed')) not null default 'draft', "title" text not null, "title_en" text not null, "story" text not null default '', "story_en" text not null default '', "category" text not null, "measure" text check ("measure" in ('weight', 'volume', 'length', 'pieces')) not null, "currency_code" text not null, "grades" jsonb not null, "packaging" text not null default '', "packaging_en" text not null default '', "tolerance_bp" integer not null, "minimum_order" integer not null, "deposit_percent" integer not null, "lead_days" integer not null, "tiers" jsonb not null, "margin_bp" integer not null, "request_key" text not null, "opened_at" timestamptz null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pool_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pool_deleted_at" ON "pool" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pool_handle_unique" ON "pool" ("handle") WHERE deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pool_request_key_unique" ON "pool" ("cooperative_id", "request_key") WHERE deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pool_product_unique" ON "pool" ("product_id") WHERE product_id is not null and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pool_cooperative_id_state" ON "pool" ("cooperative_id", "state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pool_state_opened_at" ON "pool" ("state", "opened_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "pledge" ("id" text not null, "pool_id" text not null, "cooperative_id" text not null, "producer_id" text not null, "weekly_quantity" integer not null, "unit_price" text not null, "minimum_batch" integer not null, "grade" text not null, "valid_from" text not null, "valid_to" text not null, "withdrawn_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pledge_pkey" primary key ("id"), constraint pledge_of_something check (weekly_quantity > 0 and minimum_batch > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pledge_deleted_at" ON "pledge" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pledge_one_standing" ON "pledge" ("pool_id", "producer_id") WHERE withdrawn_at is null and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pledge_producer_id_withdrawn_at" ON "pledge" ("producer_id", "withdrawn_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pledge_cooperative_id" ON "pledge" ("cooperative_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "pool_event" ("id" text not null, "pool_id" text not null, "pledge_id" text null, "verb" text not null, "actor_id" text not null, "at" timestamptz not null, "details" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pool_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pool_event_deleted_at" ON "pool_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pool_event_pool_id_at" ON "pool_event" ("pool_id", "at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "pool" cascade;`);

    this.addSql(`drop table if exists "pledge" cascade;`);

    this.addSql(`drop table if exists "pool_event" cascade;`);
  }

}
