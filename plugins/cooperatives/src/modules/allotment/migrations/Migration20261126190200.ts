import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What a member declares that the material of a unit costs her; of what stands nothing is declared. */
export class Migration20261126190200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "allotment" add column if not exists "raw_material" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "allotment" drop column if exists "raw_material";`);
  }
}
