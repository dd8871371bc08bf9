import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125223647 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "workshop" drop constraint if exists "workshop_seller_id_unique";`);
    this.addSql(`alter table if exists "shown_promise" drop constraint if exists "shown_promise_cart_id_line_item_id_unique";`);
    this.addSql(`create table if not exists "shown_promise" ("id" text not null, "cart_id" text not null, "line_item_id" text not null, "promised_for" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shown_promise_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shown_promise_deleted_at" ON "shown_promise" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shown_promise_cart_id_line_item_id_unique" ON "shown_promise" ("cart_id", "line_item_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "time_off" ("id" text not null, "seller_id" text not null, "from_day" text not null, "to_day" text not null, "mode" text check ("mode" in ('off_sale', 'longer')) not null, "note" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "time_off_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_time_off_deleted_at" ON "time_off" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_time_off_seller_id_to_day" ON "time_off" ("seller_id", "to_day") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_time_off_to_day" ON "time_off" ("to_day") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "work_hold" ("id" text not null, "cart_id" text not null, "seller_id" text not null, "product_id" text not null, "variant_id" text null, "quantity" integer not null, "promised_for" text not null, "held_until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "work_hold_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_work_hold_deleted_at" ON "work_hold" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_work_hold_cart_id" ON "work_hold" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_work_hold_seller_id_held_until" ON "work_hold" ("seller_id", "held_until") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_work_hold_held_until" ON "work_hold" ("held_until") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "workshop" ("id" text not null, "seller_id" text not null, "weekly_minutes" integer null, "handling_days" integer not null, "days_off" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "workshop_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_workshop_seller_id_unique" ON "workshop" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_workshop_deleted_at" ON "workshop" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "shown_promise" cascade;`);

    this.addSql(`drop table if exists "time_off" cascade;`);

    this.addSql(`drop table if exists "work_hold" cascade;`);

    this.addSql(`drop table if exists "workshop" cascade;`);
  }

}
