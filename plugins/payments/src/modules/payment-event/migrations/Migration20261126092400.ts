import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126092400 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payment_event" drop constraint if exists "payment_event_provider_event_id_unique";`);
    this.addSql(`alter table if exists "chargeback" drop constraint if exists "chargeback_provider_reference_unique";`);
    this.addSql(`create table if not exists "chargeback" ("id" text not null, "provider" text not null, "reference" text not null, "payment_id" text null, "currency_code" text not null, "amount" numeric not null, "reason" text not null, "state" text check ("state" in ('opened', 'won', 'lost')) not null, "opened_at" timestamptz not null, "closed_at" timestamptz null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "chargeback_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_chargeback_deleted_at" ON "chargeback" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_chargeback_provider_reference_unique" ON "chargeback" ("provider", "reference") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_chargeback_payment_id" ON "chargeback" ("payment_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payment_event" ("id" text not null, "provider" text not null, "event_id" text not null, "type" text not null, "payload" jsonb not null, "state" text check ("state" in ('waiting', 'done', 'ignored', 'refused', 'differs')) not null default 'waiting', "note" text null, "told_at" timestamptz not null, "handled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_event_deleted_at" ON "payment_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_event_provider_event_id_unique" ON "payment_event" ("provider", "event_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_event_state_told_at" ON "payment_event" ("state", "told_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "chargeback" cascade;`);

    this.addSql(`drop table if exists "payment_event" cascade;`);
  }

}
