import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** How often a copy was told of changes: answers from before are not given again. */
export class Migration20261126151500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "catalogue_copy" add column if not exists "told" bigint not null default 0;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "catalogue_copy" drop column if exists "told";`);
  }
}
