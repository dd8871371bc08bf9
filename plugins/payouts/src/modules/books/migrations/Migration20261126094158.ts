import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126094158 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "book_exchange" drop constraint if exists "book_exchange_request_key_unique";`);
    this.addSql(`alter table if exists "book_dispute" drop constraint if exists "book_dispute_told_key_unique";`);
    this.addSql(`alter table if exists "book_difference" drop constraint if exists "book_difference_kind_subject_unique";`);
    this.addSql(`create table if not exists "book_difference" ("id" text not null, "kind" text check ("kind" in ('entry_missing', 'entry_differs', 'entry_unexpected', 'captured_beyond', 'refund_unknown', 'delivered_unpaid', 'balance_wrong', 'report_unknown', 'report_amount', 'report_missing', 'chargeback_differs')) not null, "subject" text not null, "seller_order_id" text null, "order_id" text null, "currency_code" text null, "expected" text null, "found" text null, "first_seen_at" timestamptz not null, "last_seen_at" timestamptz not null, "gone_at" timestamptz null, "explained_at" timestamptz null, "explained_by" text null, "explanation" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "book_difference_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_book_difference_deleted_at" ON "book_difference" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_book_difference_kind_subject_unique" ON "book_difference" ("kind", "subject") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_book_difference_seller_order_id" ON "book_difference" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_book_difference_first_seen_at" ON "book_difference" ("first_seen_at") WHERE gone_at is null and explained_at is null and deleted_at is null;`);

    this.addSql(`create table if not exists "book_dispute" ("id" text not null, "seller_order_id" text not null, "provider_id" text not null, "currency_code" text not null, "amount" text not null, "told_key" text not null, "outcome" text check ("outcome" in ('won', 'lost')) null, "opened_at" timestamptz not null, "closed_at" timestamptz null, "opened_by" text null, "closed_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "book_dispute_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_book_dispute_deleted_at" ON "book_dispute" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_book_dispute_told_key_unique" ON "book_dispute" ("told_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_book_dispute_seller_order_id" ON "book_dispute" ("seller_order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "book_exchange" ("id" text not null, "seller_id" text not null, "from_currency" text not null, "to_currency" text not null, "from_amount" text not null, "to_amount" text not null, "rate" text not null, "request_key" text not null, "at" timestamptz not null, "by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "book_exchange_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_book_exchange_deleted_at" ON "book_exchange" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_book_exchange_request_key_unique" ON "book_exchange" ("request_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_book_exchange_seller_id_at" ON "book_exchange" ("seller_id", "at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "book_run" ("id" text not null, "started_at" timestamptz not null, "finished_at" timestamptz null, "cursor" text not null default '', "parts" integer not null default 0, "late" integer not null default 0, "late_references" jsonb not null, "differences" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "book_run_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_book_run_deleted_at" ON "book_run" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_book_run_started_at" ON "book_run" ("started_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "book_difference" cascade;`);

    this.addSql(`drop table if exists "book_dispute" cascade;`);

    this.addSql(`drop table if exists "book_exchange" cascade;`);

    this.addSql(`drop table if exists "book_run" cascade;`);
  }

}
