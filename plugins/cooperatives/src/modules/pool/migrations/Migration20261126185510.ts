import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A pool may be bought directly, on terms of its own; those that stand are only quoted, as before. */
export class Migration20261126185510 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "pool" add column if not exists "direct" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "pool" drop column if exists "direct";`);
  }
}
