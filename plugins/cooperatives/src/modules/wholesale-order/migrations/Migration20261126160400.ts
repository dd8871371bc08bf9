import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126160400 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "wholesale_order" ("id" text not null, "cooperative_id" text not null, "pool_id" text not null, "product_id" text not null, "variant_id" text not null, "company_id" text not null, "customer_id" text not null, "quote_id" text null, "quote_request_id" text null, "order_id" text null, "seller_order_id" text null, "deposit_collection_id" text null, "rest_collection_id" text null, "state" text check ("state" in ('agreed', 'confirmed', 'allotting', 'allotted', 'received', 'dispatched', 'accepted', 'settled', 'cancelled')) not null default 'agreed', "measure" text check ("measure" in ('weight', 'volume', 'length', 'pieces')) not null, "quantity" integer not null, "grades" text[] not null, "currency_code" text not null, "unit_price" text not null, "goods_total" text not null, "shipping_total" text not null, "tax_goods_bp" integer not null, "tax_shipping_bp" integer not null, "tax_total" text not null, "total" text not null, "deposit" text not null, "payment_terms" text check ("payment_terms" in ('advance', 'on_delivery', 'net_30', 'net_60')) not null, "deliver_by" text not null, "margin_bp" integer not null, "agreed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_order_pkey" primary key ("id"), constraint wholesale_order_of_something check (quantity > 0), constraint wholesale_order_adds_up check (goods_total::numeric + shipping_total::numeric + tax_total::numeric = total::numeric and deposit::numeric between 0 and total::numeric));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_wholesale_order_deleted_at" ON "wholesale_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_order_one_of_a_quote" ON "wholesale_order" ("quote_id") WHERE quote_id is not null and deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_order_of_an_order" ON "wholesale_order" ("order_id") WHERE order_id is not null and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_wholesale_order_cooperative_id_state_agreed_at" ON "wholesale_order" ("cooperative_id", "state", "agreed_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_wholesale_order_company_id_agreed_at" ON "wholesale_order" ("company_id", "agreed_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_wholesale_order_pool_id_state" ON "wholesale_order" ("pool_id", "state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_wholesale_order_waits" ON "wholesale_order" ("id") WHERE state = 'agreed' and order_id is not null and deleted_at is null;`);

    this.addSql(`create table if not exists "wholesale_order_event" ("id" text not null, "wholesale_order_id" text not null, "verb" text not null, "actor_id" text null, "at" timestamptz not null, "words" text null, "details" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_order_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_wholesale_order_event_deleted_at" ON "wholesale_order_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_wholesale_order_event_wholesale_order_id_at" ON "wholesale_order_event" ("wholesale_order_id", "at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "wholesale_order" cascade;`);

    this.addSql(`drop table if exists "wholesale_order_event" cascade;`);
  }

}
