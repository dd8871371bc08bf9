import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127021500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_return_line" add column if not exists "restock_quantity" integer not null default 0, add column if not exists "restocked_quantity" integer null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_return_line" drop column if exists "restock_quantity", drop column if exists "restocked_quantity";`);
  }

}
