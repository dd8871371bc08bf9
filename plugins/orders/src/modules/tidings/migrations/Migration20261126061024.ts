import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126061024 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "tiding_preference" drop constraint if exists "tiding_preference_person_topic_channel_unique";`);
    this.addSql(`create table if not exists "tiding_preference" ("id" text not null, "person" text not null, "topic" text not null, "channel" text check ("channel" in ('sms', 'email')) not null, "wished" boolean not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tiding_preference_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tiding_preference_deleted_at" ON "tiding_preference" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tiding_preference_person_topic_channel_unique" ON "tiding_preference" ("person", "topic", "channel") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "tiding_preference" cascade;`);
  }

}
