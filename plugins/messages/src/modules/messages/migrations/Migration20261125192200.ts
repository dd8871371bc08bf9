import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125192200 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "message" drop constraint if exists "message_key_unique";`);
    this.addSql(`create table if not exists "message" ("id" text not null, "key" text not null, "name" text not null, "channel" text check ("channel" in ('sms', 'email', 'none')) not null, "recipient_mask" text not null, "recipient_sealed" text null, "recipient_key" text null, "language" text check ("language" in ('fa', 'en')) not null, "subject" text null, "words_sealed" text null, "secret" boolean not null default false, "state" text check ("state" in ('waiting', 'sent', 'kept', 'failed')) not null default 'waiting', "tries" integer not null default 0, "error" text null, "provider_reference" text null, "valid_until" timestamptz null, "sent_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "message_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_message_key_unique" ON "message" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_recipient_key" ON "message" ("recipient_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_deleted_at" ON "message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_state_created_at" ON "message" ("state", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_created_at_id" ON "message" ("created_at", "id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "message" cascade;`);
  }

}
