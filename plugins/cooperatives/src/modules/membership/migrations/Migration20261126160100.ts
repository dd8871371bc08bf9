import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126160100 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "membership" ("id" text not null, "cooperative_id" text not null, "producer_id" text not null, "state" text check ("state" in ('invited', 'applied', 'active', 'suspended', 'declined', 'withdrawn', 'left', 'ended')) not null, "mode" text check ("mode" in ('cooperative', 'piecework')) not null default 'cooperative', "role" text check ("role" in ('member', 'board', 'receiver')) not null default 'member', "agreement" text null, "agreed_on" text null, "share_fee" text null, "share_currency" text null, "share_paid_on" text null, "weight" integer not null default 1, "may_be_named" boolean not null default false, "words" text null, "asked_at" timestamptz not null, "joined_at" timestamptz null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "membership_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_deleted_at" ON "membership" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_membership_one_open" ON "membership" ("cooperative_id", "producer_id") WHERE state in ('invited', 'applied', 'active', 'suspended') and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_cooperative_id_state_asked_at" ON "membership" ("cooperative_id", "state", "asked_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_producer_id_state" ON "membership" ("producer_id", "state") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "membership_event" ("id" text not null, "membership_id" text not null, "verb" text not null, "actor_id" text not null, "at" timestamptz not null, "words" text null, "details" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "membership_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_event_deleted_at" ON "membership_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_event_membership_id_at" ON "membership_event" ("membership_id", "at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "membership" cascade;`);

    this.addSql(`drop table if exists "membership_event" cascade;`);
  }

}
