import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126054821 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_rating" drop constraint if exists "seller_rating_seller_order_id_unique";`);
    this.addSql(`alter table if exists "review_vote" drop constraint if exists "review_vote_review_id_customer_id_unique";`);
    this.addSql(`alter table if exists "review_report" drop constraint if exists "review_report_review_id_by_id_unique";`);
    this.addSql(`alter table if exists "review_photo" drop constraint if exists "review_photo_order_id_upload_key_unique";`);
    this.addSql(`alter table if exists "review" drop constraint if exists "review_line_item_id_unique";`);
    this.addSql(`create table if not exists "review" ("id" text not null, "line_item_id" text not null, "seller_order_id" text not null, "order_id" text not null, "seller_id" text not null, "product_id" text not null, "variant_title" text null, "customer_id" text null, "stars" integer not null, "words" text null, "name" text null, "state" text check ("state" in ('shown', 'held', 'hidden')) not null default 'shown', "held_for" jsonb null, "hidden_because" text null, "written_at" timestamptz not null, "changed_at" timestamptz null, "answer" text null, "answered_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_deleted_at" ON "review" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_line_item_id_unique" ON "review" ("line_item_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_product_id_stars" ON "review" ("product_id", "stars") WHERE state = 'shown' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_product_id_written_at" ON "review" ("product_id", "written_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_seller_id_written_at" ON "review" ("seller_id", "written_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_order_id" ON "review" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_customer_id" ON "review" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_state_written_at" ON "review" ("state", "written_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_event" ("id" text not null, "review_id" text not null, "verb" text check ("verb" in ('written', 'changed', 'held', 'answered', 'reported', 'shown', 'hidden')) not null, "by" text check ("by" in ('buyer', 'seller', 'operator', 'rule')) not null, "actor_id" text null, "reason" text null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_event_deleted_at" ON "review_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_event_review_id_at" ON "review_event" ("review_id", "at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_photo" ("id" text not null, "order_id" text not null, "upload_key" text not null, "width" integer not null, "height" integer not null, "files" jsonb not null, "rank" integer not null default 0, "review_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_photo_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_photo_deleted_at" ON "review_photo" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_photo_order_id_upload_key_unique" ON "review_photo" ("order_id", "upload_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_photo_review_id" ON "review_photo" ("review_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_report" ("id" text not null, "review_id" text not null, "by" text check ("by" in ('buyer', 'seller')) not null, "by_id" text null, "reason" text check ("reason" in ('insult', 'not_about_goods', 'personal_data', 'advert', 'untrue', 'other')) not null, "words" text null, "reported_at" timestamptz not null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_report_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_report_deleted_at" ON "review_report" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_report_review_id_by_id_unique" ON "review_report" ("review_id", "by_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_report_reported_at" ON "review_report" ("reported_at") WHERE settled_at is null and deleted_at is null;`);

    this.addSql(`create table if not exists "review_vote" ("id" text not null, "review_id" text not null, "customer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_vote_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_vote_deleted_at" ON "review_vote" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_vote_review_id_customer_id_unique" ON "review_vote" ("review_id", "customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_vote_customer_id" ON "review_vote" ("customer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_rating" ("id" text not null, "seller_order_id" text not null, "order_id" text not null, "seller_id" text not null, "stars" integer not null, "rated_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_rating_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_rating_deleted_at" ON "seller_rating" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_rating_seller_order_id_unique" ON "seller_rating" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_rating_seller_id_stars" ON "seller_rating" ("seller_id", "stars") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_rating_order_id" ON "seller_rating" ("order_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "review" cascade;`);

    this.addSql(`drop table if exists "review_event" cascade;`);

    this.addSql(`drop table if exists "review_photo" cascade;`);

    this.addSql(`drop table if exists "review_report" cascade;`);

    this.addSql(`drop table if exists "review_vote" cascade;`);

    this.addSql(`drop table if exists "seller_rating" cascade;`);
  }

}
