import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126065321 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_display_id" ON "seller_order" ("seller_id", "display_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_order_seller_id_display_id";`);
  }

}
