import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126160600 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "allotment" ("id" text not null, "plan_id" text not null, "wholesale_order_id" text not null, "cooperative_id" text not null, "seller_id" text not null, "pledge_id" text null, "measure" text not null, "quantity" integer not null, "already" integer not null default 0, "accepted" integer null, "state" text check ("state" in ('offered', 'accepted', 'declined', 'lapsed', 'closed')) not null default 'offered', "unit_price" text not null, "currency_code" text not null, "minimum_batch" integer not null, "grade" text not null, "because" jsonb not null, "turn" text null, "answered_by" text null, "answered_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "allotment_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allotment_deleted_at" ON "allotment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_allotment_one_of_a_plan" ON "allotment" ("plan_id", "seller_id") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allotment_wholesale_order_id_seller_id" ON "allotment" ("wholesale_order_id", "seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allotment_seller_id_state" ON "allotment" ("seller_id", "state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allotment_cooperative_id_seller_id" ON "allotment" ("cooperative_id", "seller_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "allotment_event" ("id" text not null, "wholesale_order_id" text not null, "plan_id" text null, "allotment_id" text null, "verb" text check ("verb" in ('sent', 'accepted', 'declined', 'taken_back', 'lapsed', 'closed', 'extended', 'bought_outside', 'made_smaller')) not null, "actor_id" text null, "at" timestamptz not null, "words" text null, "details" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "allotment_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allotment_event_deleted_at" ON "allotment_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allotment_event_wholesale_order_id_at" ON "allotment_event" ("wholesale_order_id", "at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "allotment_plan" ("id" text not null, "wholesale_order_id" text not null, "cooperative_id" text not null, "version" integer not null, "strategy" text check ("strategy" in ('fair', 'cheapest')) not null, "state" text check ("state" in ('open', 'closed')) not null default 'open', "measure" text not null, "step" integer not null, "demand" integer not null, "shortfall" integer not null, "short_of" text null, "cost" text not null, "seen" text not null, "deadline" timestamptz not null, "hand_over_by" text not null, "sent_by" text not null, "sent_at" timestamptz not null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "allotment_plan_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allotment_plan_deleted_at" ON "allotment_plan" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_allotment_plan_version" ON "allotment_plan" ("wholesale_order_id", "version") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_allotment_plan_state_deadline" ON "allotment_plan" ("state", "deadline") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "outside_purchase" ("id" text not null, "wholesale_order_id" text not null, "cooperative_id" text not null, "request_key" text not null, "quantity" integer not null, "unit_price" text not null, "currency_code" text not null, "words" text not null, "noted_by" text not null, "noted_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outside_purchase_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outside_purchase_deleted_at" ON "outside_purchase" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outside_purchase_once" ON "outside_purchase" ("wholesale_order_id", "request_key") WHERE deleted_at is null;`);
    // Whatever the program does: nobody is asked for nothing, nobody accepts more than she was offered, and only who accepted has accepted something.
    this.addSql(`alter table "allotment" add constraint "allotment_of_something" check (quantity > 0 and (accepted is null or accepted between 1 and quantity));`);
    this.addSql(`alter table "allotment" add constraint "allotment_accepted_by_answer" check ((state = 'accepted') = (accepted is not null));`);
    this.addSql(`alter table "outside_purchase" add constraint "outside_purchase_of_something" check (quantity > 0);`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "allotment" cascade;`);

    this.addSql(`drop table if exists "allotment_event" cascade;`);

    this.addSql(`drop table if exists "allotment_plan" cascade;`);

    this.addSql(`drop table if exists "outside_purchase" cascade;`);
  }

}
