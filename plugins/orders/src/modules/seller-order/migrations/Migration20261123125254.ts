import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123125254 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order" drop constraint if exists "seller_order_order_id_seller_id_unique";`);
    this.addSql(`create table if not exists "seller_order" ("id" text not null, "order_id" text not null, "seller_id" text not null, "status" text check ("status" in ('placed', 'accepted', 'in_production', 'shipped')) not null default 'placed', "display_id" integer not null, "placed_at" timestamptz not null, "buyer_name" text not null, "item_count" integer not null, "currency_code" text not null, "shipping_option_id" text not null, "shipping_name" text not null, "location_id" text not null, "item_total" numeric not null, "shipping_total" numeric not null, "discount_total" numeric not null, "tax_total" numeric not null, "rounding_total" numeric not null, "total" numeric not null, "raw_item_total" jsonb not null, "raw_shipping_total" jsonb not null, "raw_discount_total" jsonb not null, "raw_tax_total" jsonb not null, "raw_rounding_total" jsonb not null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_deleted_at" ON "seller_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_order_id_seller_id_unique" ON "seller_order" ("order_id", "seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_status_placed_at" ON "seller_order" ("seller_id", "status", "placed_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_placed_at" ON "seller_order" ("seller_id", "placed_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_order_change" ("id" text not null, "status" text check ("status" in ('placed', 'accepted', 'in_production', 'shipped')) not null, "at" timestamptz not null, "member_id" text null, "seller_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_change_seller_order_id" ON "seller_order_change" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_change_deleted_at" ON "seller_order_change" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_order_line" ("id" text not null, "line_item_id" text not null, "title" text not null, "variant_title" text null, "thumbnail" text null, "quantity" integer not null, "unit_price" numeric not null, "total" numeric not null, "seller_order_id" text not null, "raw_unit_price" jsonb not null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_line_seller_order_id" ON "seller_order_line" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_line_deleted_at" ON "seller_order_line" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_order_shipment" ("id" text not null, "fulfillment_id" text not null, "tracking_number" text not null, "carrier" text null, "shipped_at" timestamptz not null, "seller_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_shipment_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_shipment_seller_order_id" ON "seller_order_shipment" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_shipment_deleted_at" ON "seller_order_shipment" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "seller_order_change" add constraint "seller_order_change_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "seller_order_line" add constraint "seller_order_line_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "seller_order_shipment" add constraint "seller_order_shipment_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_change" drop constraint if exists "seller_order_change_seller_order_id_foreign";`);

    this.addSql(`alter table if exists "seller_order_line" drop constraint if exists "seller_order_line_seller_order_id_foreign";`);

    this.addSql(`alter table if exists "seller_order_shipment" drop constraint if exists "seller_order_shipment_seller_order_id_foreign";`);

    this.addSql(`drop table if exists "seller_order" cascade;`);

    this.addSql(`drop table if exists "seller_order_change" cascade;`);

    this.addSql(`drop table if exists "seller_order_line" cascade;`);

    this.addSql(`drop table if exists "seller_order_shipment" cascade;`);
  }

}
