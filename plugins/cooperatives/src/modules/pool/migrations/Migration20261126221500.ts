import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A pool shows photos; those that stand have none yet. */
export class Migration20261126221500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "pool" add column if not exists "photos" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "pool" drop column if exists "photos";`);
  }
}
