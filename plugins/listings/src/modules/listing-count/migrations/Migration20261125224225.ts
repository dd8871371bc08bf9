import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125224225 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "search_miss" drop constraint if exists "search_miss_county_day_text_unique";`);
    this.addSql(`alter table if exists "listing_count" drop constraint if exists "listing_count_listing_id_day_county_unique";`);
    this.addSql(`create table if not exists "listing_count" ("id" text not null, "listing_id" text not null, "seller_id" text not null, "county" text not null, "day" text not null, "impressions" integer not null default 0, "views" integer not null default 0, "basket_adds" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_count_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_count_deleted_at" ON "listing_count" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_count_listing_id_day_county_unique" ON "listing_count" ("listing_id", "day", "county") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_count_seller_id_day" ON "listing_count" ("seller_id", "day") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_count_day" ON "listing_count" ("day") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "search_miss" ("id" text not null, "text" text not null, "county" text not null, "day" text not null, "times" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_miss_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_search_miss_deleted_at" ON "search_miss" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_search_miss_county_day_text_unique" ON "search_miss" ("county", "day", "text") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_search_miss_day" ON "search_miss" ("day") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_count" cascade;`);

    this.addSql(`drop table if exists "search_miss" cascade;`);
  }

}
