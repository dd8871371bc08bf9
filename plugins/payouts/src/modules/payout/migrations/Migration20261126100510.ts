import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126100510 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payout_terms" drop constraint if exists "payout_terms_seller_id_unique";`);
    this.addSql(`alter table if exists "payout_run" drop constraint if exists "payout_run_request_key_unique";`);
    this.addSql(`create table if not exists "payout" ("id" text not null, "run_id" text not null, "seller_id" text not null, "currency_code" text not null, "amount" text not null, "state" text check ("state" in ('planned', 'left_out', 'in_transit', 'sent', 'failed', 'returned')) not null, "reason" text null, "sheba_sealed" text null, "sheba_masked" text null, "intent_at" timestamptz null, "outcome_at" timestamptz null, "hangs" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_deleted_at" ON "payout" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_run_id_state_id" ON "payout" ("run_id", "state", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_seller_id_intent_at" ON "payout" ("seller_id", "intent_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_one_open" ON "payout" ("seller_id", "currency_code") WHERE state = 'in_transit' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_hangs" ON "payout" ("id") WHERE hangs is not null and deleted_at is null;`);

    this.addSql(`create table if not exists "payout_event" ("id" text not null, "run_id" text null, "seller_id" text null, "verb" text check ("verb" in ('made', 'approved', 'withdrawn', 'file_taken', 'confirmed', 'held', 'hold_lifted', 'terms_changed', 'asked_for')) not null, "actor_id" text not null, "at" timestamptz not null, "words" text null, "details" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_event_deleted_at" ON "payout_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_event_run_id_at" ON "payout_event" ("run_id", "at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_event_seller_id_at" ON "payout_event" ("seller_id", "at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payout_run" ("id" text not null, "provider_id" text not null, "currency_code" text not null, "state" text check ("state" in ('draft', 'withdrawn', 'approved', 'ready', 'sent', 'done')) not null default 'draft', "request_key" text not null, "made_by" text not null, "made_at" timestamptz not null, "decided_by" text null, "decided_at" timestamptz null, "file_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_run_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_run_deleted_at" ON "payout_run" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_run_request_key_unique" ON "payout_run" ("request_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_run_made_at" ON "payout_run" ("made_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payout_terms" ("id" text not null, "seller_id" text not null, "schedule" text check ("schedule" in ('daily', 'weekly', 'on_request')) not null default 'weekly', "weekday" text check ("weekday" in ('sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday')) not null default 'saturday', "minimum" text null, "requested_at" timestamptz null, "held_at" timestamptz null, "held_until" timestamptz null, "held_by" text null, "held_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_terms_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_terms_deleted_at" ON "payout_terms" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_terms_seller_id_unique" ON "payout_terms" ("seller_id") WHERE deleted_at IS NULL;`);
    // Nobody alone sends money, whatever the program does.
    this.addSql(`alter table "payout_run" add constraint "payout_run_four_eyes" check (state in ('draft', 'withdrawn') or (decided_by is not null and decided_by <> made_by));`);
    this.addSql(`alter table "payout" add constraint "payout_nothing_negative" check (state in ('planned', 'left_out') or amount::bigint > 0);`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payout" cascade;`);

    this.addSql(`drop table if exists "payout_event" cascade;`);

    this.addSql(`drop table if exists "payout_run" cascade;`);

    this.addSql(`drop table if exists "payout_terms" cascade;`);
  }

}
