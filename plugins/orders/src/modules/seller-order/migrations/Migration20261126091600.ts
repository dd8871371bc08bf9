import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What the platform takes of a part stands with it from the moment it is placed. */
export class Migration20261126091600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order" add column if not exists "terms" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_order" drop column if exists "terms";`);
  }
}
