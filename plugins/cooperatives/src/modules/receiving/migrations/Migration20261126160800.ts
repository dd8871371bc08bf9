import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126160800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "receipt" ("id" text not null, "wholesale_order_id" text not null, "allotment_id" text not null, "cooperative_id" text not null, "seller_id" text not null, "request_key" text not null, "state" text check ("state" in ('weighed', 'agreed', 'disputed', 'decided', 'cancelled')) not null default 'weighed', "weighed" integer not null, "rejected" integer not null, "accepted" integer not null, "reason" text check ("reason" in ('damp', 'mouldy', 'insects', 'broken', 'wrong_grade', 'wrong_goods', 'dirty', 'other')) null, "grade" text not null, "words" text not null default '', "received_by" text not null, "received_at" timestamptz not null, "agree_by" timestamptz not null, "objection" text null, "decision" text null, "final_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "receipt_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_receipt_deleted_at" ON "receipt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_receipt_once" ON "receipt" ("cooperative_id", "request_key") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_receipt_allotment_id" ON "receipt" ("allotment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_receipt_wholesale_order_id_received_at" ON "receipt" ("wholesale_order_id", "received_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_receipt_cooperative_id_received_at" ON "receipt" ("cooperative_id", "received_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_receipt_seller_id_received_at" ON "receipt" ("seller_id", "received_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_receipt_state_received_at" ON "receipt" ("state", "received_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "lot" ("id" text not null, "number" text not null, "receipt_id" text not null, "wholesale_order_id" text not null, "cooperative_id" text not null, "seller_id" text not null, "grade" text not null, "quantity" integer not null, "remaining" integer not null, "received_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lot_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_deleted_at" ON "lot" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_number" ON "lot" ("cooperative_id", "number") WHERE deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_of_a_receipt" ON "lot" ("receipt_id") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_wholesale_order_id_received_at" ON "lot" ("wholesale_order_id", "received_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dispatch" ("id" text not null, "wholesale_order_id" text not null, "cooperative_id" text not null, "company_id" text not null, "request_key" text not null, "number" integer not null, "state" text check ("state" in ('sent', 'arrived', 'accepted', 'claimed')) not null default 'sent', "quantity" integer not null, "is_last" boolean not null default false, "words" text not null default '', "carrier" text null, "tracking_number" text null, "sent_by" text not null, "sent_at" timestamptz not null, "arrived_at" timestamptz null, "answered_by" text null, "answered_at" timestamptz null, "claim_quantity" integer null, "claim_words" text null, "granted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dispatch_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dispatch_deleted_at" ON "dispatch" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dispatch_once" ON "dispatch" ("cooperative_id", "request_key") WHERE deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dispatch_number" ON "dispatch" ("wholesale_order_id", "number") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dispatch_cooperative_id_sent_at" ON "dispatch" ("cooperative_id", "sent_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dispatch_line" ("id" text not null, "dispatch_id" text not null, "lot_id" text not null, "quantity" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dispatch_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dispatch_line_deleted_at" ON "dispatch_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dispatch_line_of_a_lot" ON "dispatch_line" ("dispatch_id", "lot_id") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dispatch_line_lot_id" ON "dispatch_line" ("lot_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "progress_report" ("id" text not null, "allotment_id" text not null, "cooperative_id" text not null, "seller_id" text not null, "request_key" text not null, "quantity" integer not null, "words" text not null default '', "reported_by" text not null, "reported_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "progress_report_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_progress_report_deleted_at" ON "progress_report" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_progress_report_once" ON "progress_report" ("allotment_id", "request_key") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_progress_report_allotment_id_reported_at" ON "progress_report" ("allotment_id", "reported_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "receiving_picture" ("id" text not null, "of_id" text not null, "by" text check ("by" in ('cooperative', 'member', 'buyer')) not null, "cooperative_id" text not null, "seller_id" text null, "company_id" text null, "upload_key" text not null, "file_key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "receiving_picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_receiving_picture_deleted_at" ON "receiving_picture" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_receiving_picture_once" ON "receiving_picture" ("of_id", "upload_key") WHERE deleted_at is null;`);

    this.addSql(`create table if not exists "receiving_event" ("id" text not null, "wholesale_order_id" text not null, "of_id" text not null, "verb" text not null, "actor_id" text null, "at" timestamptz not null, "words" text null, "details" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "receiving_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_receiving_event_deleted_at" ON "receiving_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_receiving_event_of_id_at" ON "receiving_event" ("of_id", "at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_receiving_event_wholesale_order_id_at" ON "receiving_event" ("wholesale_order_id", "at") WHERE deleted_at IS NULL;`);

    // Whatever the program does: what is weighed adds up, no more leaves a lot than was in it, and nobody claims more than was sent.
    this.addSql(`alter table "receipt" add constraint "receipt_adds_up" check (weighed > 0 and rejected between 0 and weighed and accepted between 0 and weighed);`);
    this.addSql(`alter table "receipt" add constraint "receipt_accepted_as_weighed" check (state in ('decided', 'cancelled') or accepted = weighed - rejected);`);
    this.addSql(`alter table "receipt" add constraint "receipt_final_when_answered" check ((state in ('agreed', 'decided')) = (final_at is not null));`);
    this.addSql(`alter table "lot" add constraint "lot_holds_what_remains" check (remaining between 0 and quantity);`);
    this.addSql(`alter table "dispatch" add constraint "dispatch_of_something" check (quantity > 0 and (claim_quantity is null or claim_quantity between 1 and quantity));`);
    this.addSql(`alter table "dispatch_line" add constraint "dispatch_line_of_something" check (quantity > 0);`);
    this.addSql(`alter table "progress_report" add constraint "progress_report_not_below_nothing" check (quantity >= 0);`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "receipt" cascade;`);
    this.addSql(`drop table if exists "lot" cascade;`);
    this.addSql(`drop table if exists "dispatch" cascade;`);
    this.addSql(`drop table if exists "dispatch_line" cascade;`);
    this.addSql(`drop table if exists "progress_report" cascade;`);
    this.addSql(`drop table if exists "receiving_picture" cascade;`);
    this.addSql(`drop table if exists "receiving_event" cascade;`);
  }
}
