import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Rules of commission, the VAT on it and whose a discount is; a rule that takes nothing stands from the start. */
export class Migration20261126091500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "commission_rule" (
      "id" text not null,
      "rule_id" text not null,
      "version" integer not null,
      "name" text not null,
      "name_en" text not null,
      "seller_id" text null,
      "new_seller_days" integer null,
      "category" text null,
      "county" text null,
      "channel" text check ("channel" in ('retail', 'wholesale')) null,
      "rate" integer not null check ("rate" between 0 and 10000),
      "amounts" jsonb not null,
      "from_day" text null,
      "to_day" text null,
      "begins_at" timestamptz not null,
      "ends_at" timestamptz null,
      "note" text null,
      "created_by" text null,
      "ended_by" text null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "commission_rule_pkey" primary key ("id")
    );`);
    this.addSql(
      `create unique index if not exists "IDX_commission_rule_rule_id_version_unique" on "commission_rule" ("rule_id", "version") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_commission_rule_seller_id" on "commission_rule" ("seller_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_commission_rule_ends_at" on "commission_rule" ("ends_at") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_commission_rule_deleted_at" on "commission_rule" ("deleted_at") where deleted_at is null;`,
    );
    // What is frozen with a sale names a version: it must be found as it was.
    this.addSql(`create or replace function dastranj_commission_rule_stands() returns trigger language plpgsql as $$
      declare
        loose constant text[] := array['ends_at', 'ended_by', 'updated_at'];
      begin
        if tg_op = 'DELETE' or to_jsonb(new) - loose <> to_jsonb(old) - loose
          or new.ends_at is null or new.ends_at > coalesce(old.ends_at, 'infinity') then
          raise exception 'a rule of commission is ended, never changed';
        end if;
        return new;
      end $$;`);
    this.addSql(`create or replace trigger "commission_rule_stands" before update or delete on "commission_rule"
      for each row execute function dastranj_commission_rule_stands();`);
    this.addSql(`create table if not exists "commission_vat" (
      "id" text not null,
      "rate" integer not null check ("rate" between 0 and 10000),
      "from_day" text not null,
      "begins_at" timestamptz not null,
      "note" text null,
      "created_by" text null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "commission_vat_pkey" primary key ("id")
    );`);
    this.addSql(
      `create index if not exists "IDX_commission_vat_deleted_at" on "commission_vat" ("deleted_at") where deleted_at is null;`,
    );
    this.addSql(`create table if not exists "platform_promotion" (
      "id" text not null,
      "set_by" text not null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "platform_promotion_pkey" primary key ("id")
    );`);
    this.addSql(
      `create index if not exists "IDX_platform_promotion_deleted_at" on "platform_promotion" ("deleted_at") where deleted_at is null;`,
    );
    this.addSql(`insert into "commission_rule" ("id", "rule_id", "version", "name", "name_en", "rate", "amounts", "begins_at")
      values ('crulev_base', 'crule_base', 1, 'همهٔ فروش‌ها', 'All sales', 0, '{}', '2026-01-01T00:00:00Z') on conflict do nothing;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "platform_promotion" cascade;`);
    this.addSql(`drop table if exists "commission_vat" cascade;`);
    this.addSql(`drop table if exists "commission_rule" cascade;`);
    this.addSql(`drop function if exists dastranj_commission_rule_stands();`);
  }
}
