import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125224124 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_listing_proposed_at";`);

    this.addSql(`alter table if exists "listing" add column if not exists "options_order" jsonb null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_seller_id_created_at_id" ON "listing" ("seller_id", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_review_queue" ON "listing" ("proposed_at", "id") WHERE deleted_at is null and (state = 'proposed' or (proposal is not null and reasons is null));`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_listing_seller_id_created_at_id";`);
    this.addSql(`drop index if exists "IDX_listing_review_queue";`);
    this.addSql(`alter table if exists "listing" drop column if exists "options_order";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_proposed_at" ON "listing" ("proposed_at") WHERE deleted_at IS NULL;`);
  }

}
