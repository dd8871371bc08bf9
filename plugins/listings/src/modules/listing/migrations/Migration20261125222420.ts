import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125222420 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing_variant" drop constraint if exists "listing_variant_seller_id_sku_unique";`);
    this.addSql(`alter table if exists "listing_variant" drop constraint if exists "listing_variant_variant_id_unique";`);
    this.addSql(`alter table if exists "listing_photo" drop constraint if exists "listing_photo_seller_id_upload_key_unique";`);
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_seller_id_draft_key_unique";`);
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_product_id_unique";`);
    this.addSql(`create table if not exists "listing" ("id" text not null, "seller_id" text not null, "product_id" text not null, "draft_key" text null, "state" text check ("state" in ('proposed', 'published', 'rejected', 'off_sale')) not null default 'proposed', "category" text not null, "search_words" text not null default '', "measure" text check ("measure" in ('piece', 'weight', 'volume', 'area', 'length')) not null default 'piece', "made_to_order" boolean not null default false, "weekly_quantity" integer null, "minutes_per_piece" integer null, "lead_days" integer not null default 0, "attributes" jsonb null, "proposal" jsonb null, "proposed_at" timestamptz null, "reasons" jsonb null, "reviewed_at" timestamptz null, "reviewer_id" text null, "published_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_seller_id_state_created_at" ON "listing" ("seller_id", "state", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_seller_id_draft_key_unique" ON "listing" ("seller_id", "draft_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_proposed_at" ON "listing" ("proposed_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_photo" ("id" text not null, "seller_id" text not null, "upload_key" text not null, "width" integer not null, "height" integer not null, "files" jsonb not null, "rank" integer not null default 0, "listing_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_photo_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_photo_listing_id" ON "listing_photo" ("listing_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_photo_deleted_at" ON "listing_photo" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_photo_seller_id_upload_key_unique" ON "listing_photo" ("seller_id", "upload_key") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_variant" ("id" text not null, "seller_id" text not null, "variant_id" text not null, "sku" text not null, "net_amount" integer null, "listing_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_variant_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_variant_variant_id_unique" ON "listing_variant" ("variant_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_variant_listing_id" ON "listing_variant" ("listing_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_variant_deleted_at" ON "listing_variant" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_variant_seller_id_sku_unique" ON "listing_variant" ("seller_id", "sku") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "listing_photo" add constraint "listing_photo_listing_id_foreign" foreign key ("listing_id") references "listing" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table if exists "listing_variant" add constraint "listing_variant_listing_id_foreign" foreign key ("listing_id") references "listing" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "listing_photo" drop constraint if exists "listing_photo_listing_id_foreign";`);

    this.addSql(`alter table if exists "listing_variant" drop constraint if exists "listing_variant_listing_id_foreign";`);

    this.addSql(`drop table if exists "listing" cascade;`);

    this.addSql(`drop table if exists "listing_photo" cascade;`);

    this.addSql(`drop table if exists "listing_variant" cascade;`);
  }

}
