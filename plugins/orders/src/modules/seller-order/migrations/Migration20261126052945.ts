import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126052945 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_refund" drop constraint if exists "seller_order_refund_cause_cause_id_unique";`);
    this.addSql(`create table if not exists "seller_order_refund" ("id" text not null, "order_id" text not null, "cause" text check ("cause" in ('declined', 'expired', 'cancelled', 'returned')) not null, "cause_id" text not null, "currency_code" text not null, "amount" numeric null, "state" text check ("state" in ('due', 'paid_back', 'unpaid')) not null default 'due', "refund_id" text null, "done_at" timestamptz null, "seller_order_id" text not null, "raw_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_refund_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_refund_seller_order_id" ON "seller_order_refund" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_refund_deleted_at" ON "seller_order_refund" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_refund_cause_cause_id_unique" ON "seller_order_refund" ("cause", "cause_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "seller_order_refund" add constraint "seller_order_refund_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "seller_order" drop constraint if exists "seller_order_status_check";`);

    this.addSql(`alter table if exists "seller_order_change" drop constraint if exists "seller_order_change_status_check";`);

    this.addSql(`alter table if exists "seller_order" add column if not exists "refunded_total" numeric not null default 0, add column if not exists "delivered_at" timestamptz null, add column if not exists "raw_refunded_total" jsonb not null default '{"value":"0","precision":20}';`);
    this.addSql(`alter table if exists "seller_order" add constraint "seller_order_status_check" check("status" in ('placed', 'accepted', 'in_production', 'ready', 'shipped', 'delivered', 'completed', 'declined', 'expired', 'cancelled'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_placed_at" ON "seller_order" ("placed_at") WHERE status = 'placed' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_delivered_at" ON "seller_order" ("delivered_at") WHERE status = 'delivered' and deleted_at is null;`);

    this.addSql(`alter table if exists "seller_order_change" add column if not exists "by" text check ("by" in ('buyer', 'seller', 'operator', 'clock')) not null default 'seller', add column if not exists "reason" text null;`);
    // Until now only buyers' checkouts and sellers changed a part.
    this.addSql(`update "seller_order_change" set "by" = 'buyer' where "member_id" is null;`);
    this.addSql(`alter table if exists "seller_order_change" add constraint "seller_order_change_status_check" check("status" in ('placed', 'accepted', 'in_production', 'ready', 'shipped', 'delivered', 'completed', 'declined', 'expired', 'cancelled'));`);

    this.addSql(`alter table if exists "seller_order_line" add column if not exists "returned_quantity" integer not null default 0;`);

    this.addSql(`alter table if exists "seller_order_shipment" add column if not exists "contents" jsonb null, add column if not exists "delivered_at" timestamptz null, add column if not exists "delivered_by" text check ("delivered_by" in ('buyer', 'seller', 'operator')) null, add column if not exists "proof" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_order_refund" cascade;`);

    this.addSql(`alter table if exists "seller_order" drop constraint if exists "seller_order_status_check";`);

    this.addSql(`alter table if exists "seller_order_change" drop constraint if exists "seller_order_change_status_check";`);

    this.addSql(`drop index if exists "IDX_seller_order_placed_at";`);
    this.addSql(`drop index if exists "IDX_seller_order_delivered_at";`);
    this.addSql(`alter table if exists "seller_order" drop column if exists "refunded_total", drop column if exists "delivered_at", drop column if exists "raw_refunded_total";`);

    this.addSql(`alter table if exists "seller_order" add constraint "seller_order_status_check" check("status" in ('placed', 'accepted', 'in_production', 'shipped'));`);

    this.addSql(`alter table if exists "seller_order_change" drop column if exists "by", drop column if exists "reason";`);

    this.addSql(`alter table if exists "seller_order_change" add constraint "seller_order_change_status_check" check("status" in ('placed', 'accepted', 'in_production', 'shipped'));`);

    this.addSql(`alter table if exists "seller_order_line" drop column if exists "returned_quantity";`);

    this.addSql(`alter table if exists "seller_order_shipment" drop column if exists "contents", drop column if exists "delivered_at", drop column if exists "delivered_by", drop column if exists "proof";`);
  }

}
