import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What a seller declares of where the money for her goods goes; of listings that stand nothing is declared. */
export class Migration20261126185500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" add column if not exists "chain" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop column if exists "chain";`);
  }
}
