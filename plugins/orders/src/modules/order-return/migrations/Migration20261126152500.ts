import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126152500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_return" add column if not exists "postage_amount" numeric null, add column if not exists "raw_postage_amount" jsonb null, add column if not exists "postage_paid_at" timestamptz null, add column if not exists "postage_paid_by" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_return" drop column if exists "postage_amount", drop column if exists "raw_postage_amount", drop column if exists "postage_paid_at", drop column if exists "postage_paid_by";`);
  }

}
