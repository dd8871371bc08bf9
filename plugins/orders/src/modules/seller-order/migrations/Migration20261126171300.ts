import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126171300 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_refund" drop constraint if exists "seller_order_refund_cause_check";`);
    this.addSql(`alter table if exists "seller_order_refund" add column if not exists "credit" numeric null, add column if not exists "raw_credit" jsonb null;`);
    this.addSql(`alter table if exists "seller_order_refund" add constraint "seller_order_refund_cause_check" check("cause" in ('declined', 'expired', 'cancelled', 'returned', 'billed'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_refund" drop constraint if exists "seller_order_refund_cause_check";`);
    this.addSql(`alter table if exists "seller_order_refund" drop column if exists "credit", drop column if exists "raw_credit";`);
    this.addSql(`alter table if exists "seller_order_refund" add constraint "seller_order_refund_cause_check" check("cause" in ('declined', 'expired', 'cancelled', 'returned'));`);
  }

}
