import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126092359 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "transfer_receipt" drop constraint if exists "transfer_receipt_order_id_upload_key_unique";`);
    this.addSql(`create table if not exists "transfer_receipt" ("id" text not null, "order_id" text not null, "upload_key" text not null, "currency_code" text not null, "amount" numeric not null, "file_key" text null, "kind" text check ("kind" in ('photo', 'pdf')) not null, "state" text check ("state" in ('waiting', 'confirmed', 'refused')) not null default 'waiting', "reason" text null, "sent_at" timestamptz not null, "decided_at" timestamptz null, "decided_by" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "transfer_receipt_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_transfer_receipt_deleted_at" ON "transfer_receipt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_transfer_receipt_order_id_upload_key_unique" ON "transfer_receipt" ("order_id", "upload_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_transfer_receipt_state_sent_at" ON "transfer_receipt" ("state", "sent_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "transfer_receipt" cascade;`);
  }

}
