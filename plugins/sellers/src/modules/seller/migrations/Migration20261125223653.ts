import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125223653 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller" add column if not exists "away_until" text null, add column if not exists "away_note" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller" drop column if exists "away_until", drop column if exists "away_note";`);
  }

}
