import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126160500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "quote_request" drop constraint if exists "quote_request_company_id_request_key_unique";`);
    this.addSql(`alter table if exists "quote_message" drop constraint if exists "quote_message_quote_request_id_request_key_unique";`);
    this.addSql(`alter table if exists "quote" drop constraint if exists "quote_quote_request_id_request_key_unique";`);
    this.addSql(`alter table if exists "quote" drop constraint if exists "quote_quote_request_id_version_unique";`);
    this.addSql(`create table if not exists "quote" ("id" text not null, "quote_request_id" text not null, "version" integer not null, "offered_by" text check ("offered_by" in ('company', 'cooperative')) not null, "actor_id" text not null, "measure" text check ("measure" in ('weight', 'volume', 'length', 'pieces')) not null, "currency_code" text not null, "quantity" integer not null, "grades" text[] not null, "unit_price" text not null, "goods_total" text not null, "shipping_total" text not null, "tax_goods_bp" integer not null, "tax_shipping_bp" integer not null, "tax_total" text not null, "total" text not null, "deposit_bp" integer not null, "deposit" text not null, "payment_terms" text check ("payment_terms" in ('advance', 'on_delivery', 'net_30', 'net_60')) not null, "deliver_by" text not null, "valid_until" timestamptz not null, "words" text null, "request_key" text not null, "offered_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "quote_pkey" primary key ("id"), constraint quote_adds_up check (goods_total::numeric + shipping_total::numeric + tax_total::numeric = total::numeric and deposit::numeric between 0 and total::numeric));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_quote_deleted_at" ON "quote" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_quote_quote_request_id_version_unique" ON "quote" ("quote_request_id", "version") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_quote_quote_request_id_request_key_unique" ON "quote" ("quote_request_id", "request_key") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "quote_event" ("id" text not null, "quote_request_id" text not null, "verb" text check ("verb" in ('ask', 'offer', 'counter', 'accept', 'withdraw', 'decline', 'expire')) not null, "by" text check ("by" in ('company', 'cooperative', 'clock')) not null, "actor_id" text null, "quote_id" text null, "words" text null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "quote_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_quote_event_deleted_at" ON "quote_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_quote_event_quote_request_id_at" ON "quote_event" ("quote_request_id", "at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "quote_message" ("id" text not null, "quote_request_id" text not null, "by" text check ("by" in ('company', 'cooperative')) not null, "actor_id" text not null, "words" text not null, "request_key" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "quote_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_quote_message_deleted_at" ON "quote_message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_quote_message_quote_request_id_request_key_unique" ON "quote_message" ("quote_request_id", "request_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_quote_message_quote_request_id_at" ON "quote_message" ("quote_request_id", "at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "quote_request" ("id" text not null, "number" serial, "cooperative_id" text not null, "pool_id" text not null, "company_id" text not null, "customer_id" text not null, "state" text check ("state" in ('asked', 'offered', 'countered', 'accepted', 'declined', 'withdrawn', 'expired')) not null default 'asked', "quantity" integer not null, "grades" text[] not null, "deliver_by" text not null, "words" text not null, "versions" integer not null default 0, "accepted_quote_id" text null, "request_key" text not null, "asked_at" timestamptz not null, "moved_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "quote_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_quote_request_deleted_at" ON "quote_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_quote_request_company_id_request_key_unique" ON "quote_request" ("company_id", "request_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_quote_request_company_id_moved_at" ON "quote_request" ("company_id", "moved_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_quote_request_cooperative_id_state_moved_at" ON "quote_request" ("cooperative_id", "state", "moved_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "quote" cascade;`);

    this.addSql(`drop table if exists "quote_event" cascade;`);

    this.addSql(`drop table if exists "quote_message" cascade;`);

    this.addSql(`drop table if exists "quote_request" cascade;`);
  }

}
