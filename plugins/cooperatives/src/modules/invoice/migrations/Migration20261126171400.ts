import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126171400 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "wholesale_invoice" ("id" text not null, "wholesale_order_id" text not null, "cooperative_id" text not null, "company_id" text not null, "year" text not null, "nth" integer not null, "number" text not null, "issued_at" timestamptz not null, "seller" jsonb not null, "buyer" jsonb not null, "lines" jsonb not null, "measure" text check ("measure" in ('weight', 'volume', 'length', 'pieces')) not null, "quantity" integer not null, "currency_code" text not null, "goods_total" text not null, "shipping_total" text not null, "tax_goods_bp" integer not null, "tax_shipping_bp" integer not null, "tax_total" text not null, "total" text not null, "credit" text not null, "paid" text not null, "due" text not null, "goes_back" text not null, "payment_terms" text check ("payment_terms" in ('advance', 'on_delivery', 'net_30', 'net_60')) not null, "due_on" text not null, "overdue_told_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_invoice_pkey" primary key ("id"), constraint wholesale_invoice_adds_up check (goods_total::numeric + shipping_total::numeric + tax_total::numeric = total::numeric and paid::numeric + due::numeric = total::numeric));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_wholesale_invoice_deleted_at" ON "wholesale_invoice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_invoice_one_of_an_order" ON "wholesale_invoice" ("wholesale_order_id") WHERE deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_invoice_number" ON "wholesale_invoice" ("cooperative_id", "year", "nth") WHERE deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "wholesale_invoice" cascade;`);
  }

}
