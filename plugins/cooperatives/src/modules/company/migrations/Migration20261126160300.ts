import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126160300 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "company_person" drop constraint if exists "company_person_token_hash_unique";`);
    this.addSql(`alter table if exists "company_approval" drop constraint if exists "company_approval_company_id_cooperative_id_unique";`);
    this.addSql(`alter table if exists "company" drop constraint if exists "company_made_by_request_key_unique";`);
    this.addSql(`create table if not exists "company" ("id" text not null, "name" text not null, "country_code" text not null, "legal_id" text not null, "province" text null, "city" text not null, "address" text not null, "postal_code" text null, "phone" text not null, "buys" text not null, "currency_code" text not null, "state" text check ("state" in ('applied', 'approved', 'refused', 'suspended')) not null default 'applied', "reason" text null, "applied_at" timestamptz not null, "decided_at" timestamptz null, "decided_by" text null, "made_by" text not null, "request_key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_company_deleted_at" ON "company" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_made_by_request_key_unique" ON "company" ("made_by", "request_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_one_of_a_legal_id" ON "company" ("country_code", "legal_id") WHERE state in ('approved', 'suspended') and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_company_state_applied_at" ON "company" ("state", "applied_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "company_approval" ("id" text not null, "company_id" text not null, "cooperative_id" text not null, "state" text check ("state" in ('asked', 'approved', 'refused')) not null default 'asked', "reason" text null, "asked_at" timestamptz not null, "decided_at" timestamptz null, "decided_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_approval_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_company_approval_deleted_at" ON "company_approval" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_approval_company_id_cooperative_id_unique" ON "company_approval" ("company_id", "cooperative_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_company_approval_cooperative_id_state_asked_at" ON "company_approval" ("cooperative_id", "state", "asked_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "company_event" ("id" text not null, "company_id" text not null, "verb" text not null, "actor_kind" text check ("actor_kind" in ('buyer', 'operator', 'seller', 'clock')) not null, "actor_id" text null, "at" timestamptz not null, "words" text null, "details" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_company_event_deleted_at" ON "company_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_company_event_company_id_at" ON "company_event" ("company_id", "at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "company_person" ("id" text not null, "company_id" text not null, "customer_id" text null, "name" text not null, "email" text null, "mobile" text null, "language" text check ("language" in ('fa', 'en')) not null default 'fa', "role" text check ("role" in ('owner', 'buyer', 'approver')) not null, "state" text check ("state" in ('invited', 'active', 'removed')) not null, "monthly_limit" text null, "needs_approval" boolean not null default false, "token_hash" text null, "expires_at" timestamptz null, "joined_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_person_pkey" primary key ("id"), constraint company_person_has_joined check (state <> 'active' or customer_id is not null));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_company_person_deleted_at" ON "company_person" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_person_once" ON "company_person" ("company_id", "customer_id") WHERE state = 'active' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_company_person_of_a_customer" ON "company_person" ("customer_id") WHERE state = 'active' and deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_person_token_hash_unique" ON "company_person" ("token_hash") WHERE token_hash is not null and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_company_person_company_id_state" ON "company_person" ("company_id", "state") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "purchase_approval" ("id" text not null, "company_id" text not null, "customer_id" text not null, "kind" text check ("kind" in ('quote')) not null, "reference" text not null, "amount" text not null, "currency_code" text not null, "state" text check ("state" in ('pending', 'granted', 'refused', 'lapsed')) not null default 'pending', "asked_at" timestamptz not null, "expires_at" timestamptz not null, "decided_by" text null, "decided_at" timestamptz null, "words" text null, "job" text not null, "job_data" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purchase_approval_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_purchase_approval_deleted_at" ON "purchase_approval" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_purchase_approval_one_open" ON "purchase_approval" ("kind", "reference") WHERE state in ('pending', 'granted') and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_purchase_approval_company_id_state_asked_at" ON "purchase_approval" ("company_id", "state", "asked_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_purchase_approval_waiting" ON "purchase_approval" ("company_id", "customer_id") WHERE state in ('pending', 'granted') and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "company" cascade;`);

    this.addSql(`drop table if exists "company_approval" cascade;`);

    this.addSql(`drop table if exists "company_event" cascade;`);

    this.addSql(`drop table if exists "company_person" cascade;`);

    this.addSql(`drop table if exists "purchase_approval" cascade;`);
  }

}
