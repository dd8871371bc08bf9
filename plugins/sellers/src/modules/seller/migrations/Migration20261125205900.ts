import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125205900 extends Migration {

  override async up(): Promise<void> {
    // How many stand in each state is counted in this index alone: it is a tenth of the one that the queue is read from.
    this.addSql(`create index if not exists "IDX_seller_review_counts" on "seller" ("status", "county_id", "kind") where deleted_at is null and submitted_at is not null and (status in ('submitted', 'docs_review', 'site_visit', 'renewal_review', 'changes_requested') or (status = 'verified' and submitted_at > status_since));`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_review_counts";`);
  }

}
