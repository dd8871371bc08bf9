import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Approvers decide about purchases at tier price, too. */
export class Migration20261126185600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "purchase_approval" drop constraint if exists "purchase_approval_kind_check";`);
    this.addSql(`alter table "purchase_approval" add constraint "purchase_approval_kind_check" check ("kind" in ('quote', 'tier'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "purchase_approval" where "kind" = 'tier';`);
    this.addSql(`alter table "purchase_approval" drop constraint if exists "purchase_approval_kind_check";`);
    this.addSql(`alter table "purchase_approval" add constraint "purchase_approval_kind_check" check ("kind" in ('quote'));`);
  }
}
