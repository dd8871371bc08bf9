import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Orders that came of no quote: under which name they were bought, and whether their buyer collects them. */
export class Migration20261126185700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "wholesale_order" add column if not exists "request_key" text null, add column if not exists "is_collected" boolean not null default false;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_order_one_of_a_purchase" ON "wholesale_order" ("request_key") WHERE request_key is not null and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "wholesale_order" drop column if exists "request_key", drop column if exists "is_collected";`);
  }
}
