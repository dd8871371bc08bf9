import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126183100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "settlement" ("id" text not null, "wholesale_order_id" text not null, "cooperative_id" text not null, "currency_code" text not null, "delivered" integer not null, "members" integer not null, "goods" text not null, "earned" text not null, "outside" text not null, "margin" text not null, "platform" text not null, "surplus" text not null, "repaid" text not null, "due" text not null, "settled_by" text not null, "settled_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "settlement_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_settlement_deleted_at" ON "settlement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_settlement_one_of_an_order" ON "settlement" ("wholesale_order_id") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_settlement_cooperative_id_settled_at" ON "settlement" ("cooperative_id", "settled_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "settlement_share" ("id" text not null, "settlement_id" text not null, "wholesale_order_id" text not null, "cooperative_id" text not null, "seller_id" text not null, "quantity" integer not null, "lines" jsonb not null, "repayments" jsonb not null, "earned" text not null, "repaid" text not null, "due" text not null, "settled_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "settlement_share_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_settlement_share_deleted_at" ON "settlement_share" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_settlement_share_one_of_an_order" ON "settlement_share" ("wholesale_order_id", "seller_id") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_settlement_share_settlement_id_seller_id" ON "settlement_share" ("settlement_id", "seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_settlement_share_seller_id_settled_at" ON "settlement_share" ("seller_id", "settled_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_settlement_share_cooperative_id_settled_at" ON "settlement_share" ("cooperative_id", "settled_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "advance" ("id" text not null, "wholesale_order_id" text not null, "cooperative_id" text not null, "seller_id" text not null, "request_key" text not null, "way" text check ("way" in ('balance', 'hand')) not null, "state" text check ("state" in ('waiting', 'open', 'repaid', 'cancelled')) not null, "amount" text not null, "outstanding" text not null, "currency_code" text not null, "words" text not null default '', "given_by" text not null, "given_at" timestamptz not null, "confirmed_by" text null, "confirmed_at" timestamptz null, "cancelled_by" text null, "cancelled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "advance_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_advance_deleted_at" ON "advance" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_advance_once" ON "advance" ("cooperative_id", "request_key") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_advance_wholesale_order_id_seller_id" ON "advance" ("wholesale_order_id", "seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_advance_cooperative_id_given_at" ON "advance" ("cooperative_id", "given_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_advance_seller_id_given_at" ON "advance" ("seller_id", "given_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "surplus" ("id" text not null, "cooperative_id" text not null, "year" integer not null, "calendar" text check ("calendar" in ('persian', 'gregory')) not null, "currency_code" text not null, "amount" text not null, "earned" text not null, "members" integer not null, "shared_by" text not null, "shared_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "surplus_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_surplus_deleted_at" ON "surplus" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_surplus_once_a_year" ON "surplus" ("cooperative_id", "year", "currency_code") WHERE deleted_at is null;`);

    this.addSql(`create table if not exists "surplus_share" ("id" text not null, "surplus_id" text not null, "cooperative_id" text not null, "seller_id" text not null, "earned" text not null, "share" text not null, "shared_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "surplus_share_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_surplus_share_deleted_at" ON "surplus_share" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_surplus_share_once" ON "surplus_share" ("surplus_id", "seller_id") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_surplus_share_seller_id_shared_at" ON "surplus_share" ("seller_id", "shared_at") WHERE deleted_at IS NULL;`);

    // Whatever the program does: a settlement adds up, nobody gets less than nothing, and no more is repaid than was given.
    this.addSql(`alter table "settlement" add constraint "settlement_adds_up" check (earned::numeric + outside::numeric + margin::numeric + platform::numeric + surplus::numeric = goods::numeric and repaid::numeric + due::numeric = earned::numeric);`);
    this.addSql(`alter table "settlement_share" add constraint "settlement_share_adds_up" check (quantity >= 0 and due::numeric >= 0 and repaid::numeric >= 0 and repaid::numeric + due::numeric = earned::numeric);`);
    this.addSql(`alter table "advance" add constraint "advance_holds_what_is_owed" check (amount::numeric > 0 and outstanding::numeric between 0 and amount::numeric and (state <> 'open' or outstanding::numeric > 0) and (state <> 'repaid' or outstanding::numeric = 0) and (state in ('waiting', 'cancelled')) = (confirmed_at is null));`);
    this.addSql(`alter table "surplus" add constraint "surplus_of_something" check (amount::numeric > 0);`);
    this.addSql(`alter table "surplus_share" add constraint "surplus_share_not_below_nothing" check (share::numeric >= 0 and earned::numeric >= 0);`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "settlement" cascade;`);
    this.addSql(`drop table if exists "settlement_share" cascade;`);
    this.addSql(`drop table if exists "advance" cascade;`);
    this.addSql(`drop table if exists "surplus" cascade;`);
    this.addSql(`drop table if exists "surplus_share" cascade;`);
  }
}
