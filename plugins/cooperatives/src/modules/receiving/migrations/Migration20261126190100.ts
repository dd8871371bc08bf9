import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What was bought outside becomes lots, too. */
export class Migration20261126190100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "lot" add column if not exists "outside_purchase_id" text null, add column if not exists "supplier" text null, add column if not exists "paper" text null, add column if not exists "request_key" text null;`);
    this.addSql(`alter table "lot" alter column "receipt_id" drop not null, alter column "seller_id" drop not null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_of_outside_once" ON "lot" ("cooperative_id", "request_key") WHERE request_key is not null and deleted_at is null;`);
    this.addSql(`alter table "lot" add constraint "lot_is_a_members_or_from_outside" check ((receipt_id is not null and seller_id is not null and outside_purchase_id is null) or (receipt_id is null and seller_id is null and outside_purchase_id is not null and supplier is not null and request_key is not null));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "lot" drop constraint if exists "lot_is_a_members_or_from_outside";`);
    this.addSql(`delete from "lot" where receipt_id is null;`);
    this.addSql(`alter table "lot" alter column "receipt_id" set not null, alter column "seller_id" set not null;`);
    this.addSql(`alter table "lot" drop column if exists "outside_purchase_id", drop column if exists "supplier", drop column if exists "paper", drop column if exists "request_key";`);
  }
}
