import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126022000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_line_product_id" ON "seller_order_line" ("product_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_order_line_product_id";`);
  }

}
