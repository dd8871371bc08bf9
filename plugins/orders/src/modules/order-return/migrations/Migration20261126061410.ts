import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126061410 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_return_picture" drop constraint if exists "order_return_picture_order_return_id_upload_key_unique";`);
    this.addSql(`alter table if exists "order_return" drop constraint if exists "order_return_order_id_request_key_unique";`);
    this.addSql(`create table if not exists "order_return" ("id" text not null, "order_id" text not null, "seller_order_id" text not null, "seller_id" text not null, "display_id" integer not null, "currency_code" text not null, "state" text check ("state" in ('requested', 'approved', 'refused', 'disputed', 'rejected', 'received', 'awarded', 'refunded', 'contested', 'withdrawn')) not null default 'requested', "reason" text check ("reason" in ('changed_mind', 'not_as_described', 'damaged', 'wrong_item', 'other')) not null, "words" text not null, "request_key" text not null, "postage_by" text check ("postage_by" in ('buyer', 'seller')) not null, "requested_at" timestamptz not null, "answer_by" timestamptz not null, "send_within_days" integer not null, "dispute_within_days" integer not null, "approved_at" timestamptz null, "send_by" timestamptz null, "dispute_by" timestamptz null, "refusal_words" text null, "dispute_words" text null, "contested_at" timestamptz null, "tracking_number" text null, "carrier" text null, "sent_at" timestamptz null, "received_at" timestamptz null, "condition" text null, "full_amount" numeric not null, "amount" numeric null, "amount_words" text null, "owed_amount" numeric not null default 0, "office_words" text null, "settled_at" timestamptz null, "raw_full_amount" jsonb not null, "raw_amount" jsonb null, "raw_owed_amount" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_return_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_return_deleted_at" ON "order_return" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_return_order_id_request_key_unique" ON "order_return" ("order_id", "request_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_return_seller_order_id" ON "order_return" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_return_seller_id_state_requested_at" ON "order_return" ("seller_id", "state", "requested_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_return_state_requested_at" ON "order_return" ("state", "requested_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_return_answer_by" ON "order_return" ("answer_by") WHERE state = 'requested' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_return_send_by" ON "order_return" ("send_by") WHERE state = 'approved' and deleted_at is null;`);

    this.addSql(`create table if not exists "order_return_change" ("id" text not null, "verb" text check ("verb" in ('ask', 'approve', 'refuse', 'dispute', 'reject', 'award', 'receive', 'settle', 'contest', 'uphold', 'withdraw', 'lapse')) not null, "state" text check ("state" in ('requested', 'approved', 'refused', 'disputed', 'rejected', 'received', 'awarded', 'refunded', 'contested', 'withdrawn')) not null, "by" text check ("by" in ('buyer', 'seller', 'operator', 'clock')) not null, "actor_id" text null, "reason" text null, "amount" numeric null, "at" timestamptz not null, "order_return_id" text not null, "raw_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_return_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_return_change_order_return_id" ON "order_return_change" ("order_return_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_return_change_deleted_at" ON "order_return_change" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "order_return_line" ("id" text not null, "line_item_id" text not null, "quantity" integer not null, "settled_quantity" integer not null default 0, "order_return_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_return_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_return_line_order_return_id" ON "order_return_line" ("order_return_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_return_line_deleted_at" ON "order_return_line" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "order_return_picture" ("id" text not null, "upload_key" text not null, "file_key" text not null, "order_return_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_return_picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_return_picture_order_return_id" ON "order_return_picture" ("order_return_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_return_picture_deleted_at" ON "order_return_picture" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_return_picture_order_return_id_upload_key_unique" ON "order_return_picture" ("order_return_id", "upload_key") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "order_return_change" add constraint "order_return_change_order_return_id_foreign" foreign key ("order_return_id") references "order_return" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "order_return_line" add constraint "order_return_line_order_return_id_foreign" foreign key ("order_return_id") references "order_return" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "order_return_picture" add constraint "order_return_picture_order_return_id_foreign" foreign key ("order_return_id") references "order_return" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_return_change" drop constraint if exists "order_return_change_order_return_id_foreign";`);

    this.addSql(`alter table if exists "order_return_line" drop constraint if exists "order_return_line_order_return_id_foreign";`);

    this.addSql(`alter table if exists "order_return_picture" drop constraint if exists "order_return_picture_order_return_id_foreign";`);

    this.addSql(`drop table if exists "order_return" cascade;`);

    this.addSql(`drop table if exists "order_return_change" cascade;`);

    this.addSql(`drop table if exists "order_return_line" cascade;`);

    this.addSql(`drop table if exists "order_return_picture" cascade;`);
  }

}
