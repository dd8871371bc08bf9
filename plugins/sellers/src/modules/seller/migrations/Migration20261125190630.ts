import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125190630 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_member" drop constraint if exists "seller_member_mobile_unique";`);
    this.addSql(`alter table if exists "seller_particulars" drop constraint if exists "seller_particulars_seller_id_unique";`);
    this.addSql(`alter table if exists "seller_particulars" drop constraint if exists "seller_particulars_identity_key_unique";`);
    this.addSql(`alter table if exists "seller_invitation" drop constraint if exists "seller_invitation_token_hash_unique";`);
    this.addSql(`alter table if exists "licence" drop constraint if exists "licence_number_key_unique";`);
    this.addSql(`create table if not exists "licence" ("id" text not null, "licence_class" text not null, "number" text not null, "number_key" text not null, "issuer" text not null, "issued_on" text not null, "expires_on" text not null, "categories" text[] not null, "status" text check ("status" in ('pending', 'accepted', 'rejected', 'replaced')) not null default 'pending', "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "licence_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_licence_number_key_unique" ON "licence" ("number_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_licence_seller_id" ON "licence" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_licence_deleted_at" ON "licence" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_licence_status_expires_on" ON "licence" ("status", "expires_on") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "handover_address" ("id" text not null, "kind" text check ("kind" in ('home', 'hub', 'office')) not null, "address_sealed" text not null, "consented_at" timestamptz null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "handover_address_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_handover_address_seller_id" ON "handover_address" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_handover_address_deleted_at" ON "handover_address" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_event" ("id" text not null, "verb" text not null, "from" text null, "to" text null, "actor_kind" text check ("actor_kind" in ('seller', 'operator', 'system')) not null, "actor_id" text null, "reason" text null, "details" jsonb null, "at" timestamptz not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_event_seller_id" ON "seller_event" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_event_deleted_at" ON "seller_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_event_at" ON "seller_event" ("at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_invitation" ("id" text not null, "name" text not null, "email" text null, "mobile" text null, "token_hash" text not null, "invited_by" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "revoked_at" timestamptz null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_invitation_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_invitation_token_hash_unique" ON "seller_invitation" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_invitation_seller_id" ON "seller_invitation" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_invitation_deleted_at" ON "seller_invitation" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_paper" ("id" text not null, "type" text not null, "number" text null, "issuer" text null, "issued_on" text null, "expires_on" text null, "status" text check ("status" in ('pending', 'accepted', 'rejected', 'replaced')) not null default 'pending', "reviewer_id" text null, "reviewed_at" timestamptz null, "reason" text null, "file_key" text not null, "mime_type" text not null, "bytes" integer not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_paper_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_paper_seller_id" ON "seller_paper" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_paper_deleted_at" ON "seller_paper" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_paper_status_expires_on" ON "seller_paper" ("status", "expires_on") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_particulars" ("id" text not null, "identity_sealed" text null, "identity_key" text null, "address_sealed" text null, "postal_code_sealed" text null, "sheba_sealed" text null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_particulars_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_particulars_identity_key_unique" ON "seller_particulars" ("identity_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_particulars_seller_id_unique" ON "seller_particulars" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_particulars_deleted_at" ON "seller_particulars" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "sheba_change" ("id" text not null, "member_id" text not null, "before_masked" text null, "after_masked" text not null, "at" timestamptz not null, "payouts_held_until" timestamptz not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sheba_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sheba_change_seller_id" ON "sheba_change" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sheba_change_deleted_at" ON "sheba_change" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "site_visit" ("id" text not null, "scheduled_for" timestamptz not null, "scheduled_by" text not null, "recorded_at" timestamptz null, "recorded_by" text null, "passed" boolean null, "findings" text null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "site_visit_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_site_visit_seller_id" ON "site_visit" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_site_visit_deleted_at" ON "site_visit" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "licence" add constraint "licence_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`);

    this.addSql(`alter table if exists "handover_address" add constraint "handover_address_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`);

    this.addSql(`alter table if exists "seller_event" add constraint "seller_event_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`);

    this.addSql(`alter table if exists "seller_invitation" add constraint "seller_invitation_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`);

    this.addSql(`alter table if exists "seller_paper" add constraint "seller_paper_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`);

    this.addSql(`alter table if exists "seller_particulars" add constraint "seller_particulars_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`);

    this.addSql(`alter table if exists "sheba_change" add constraint "sheba_change_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`);

    this.addSql(`alter table if exists "site_visit" add constraint "site_visit_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`);

    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_status_check";`);

    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_county_id_foreign";`);
    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_craft_id_foreign";`);

    this.addSql(`drop index if exists "IDX_seller_status";`);

    this.addSql(`alter table if exists "seller" add column if not exists "photos" text[] null, add column if not exists "jurisdiction" text not null default 'ir-fars', add column if not exists "work_mode" text check ("work_mode" in ('piecework', 'independent', 'cooperative_or_cluster')) null, add column if not exists "works_with" text null, add column if not exists "status_since" timestamptz null, add column if not exists "submitted_at" timestamptz null, add column if not exists "covered_categories" text[] null, add column if not exists "payouts_held_until" timestamptz null;`);
    this.addSql(`alter table if exists "seller" alter column "name" type text using ("name"::text);`);
    this.addSql(`alter table if exists "seller" alter column "name" set default '';`);
    this.addSql(`alter table if exists "seller" alter column "name_en" type text using ("name_en"::text);`);
    this.addSql(`alter table if exists "seller" alter column "name_en" set default '';`);
    this.addSql(`alter table if exists "seller" alter column "story" type text using ("story"::text);`);
    this.addSql(`alter table if exists "seller" alter column "story" set default '';`);
    this.addSql(`alter table if exists "seller" alter column "story_en" type text using ("story_en"::text);`);
    this.addSql(`alter table if exists "seller" alter column "story_en" set default '';`);
    this.addSql(`alter table if exists "seller" alter column "status" type text using ("status"::text);`);
    this.addSql(`alter table if exists "seller" alter column "status" set default 'draft';`);
    this.addSql(`alter table if exists "seller" alter column "county_id" type text using ("county_id"::text);`);
    this.addSql(`alter table if exists "seller" alter column "county_id" drop not null;`);
    this.addSql(`alter table if exists "seller" alter column "craft_id" type text using ("craft_id"::text);`);
    this.addSql(`alter table if exists "seller" alter column "craft_id" drop not null;`);
    this.addSql(`alter table if exists "seller" add constraint "seller_status_check" check("status" in ('draft', 'submitted', 'docs_review', 'changes_requested', 'site_visit', 'verified', 'rejected', 'suspended', 'expired', 'renewal_review', 'revoked'));`);
    this.addSql(`alter table if exists "seller" add constraint "seller_county_id_foreign" foreign key ("county_id") references "county" ("code") on update cascade on delete set null;`);
    this.addSql(`alter table if exists "seller" add constraint "seller_craft_id_foreign" foreign key ("craft_id") references "craft" ("code") on update cascade on delete set null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_status_submitted_at" ON "seller" ("status", "submitted_at") WHERE deleted_at IS NULL;`);

    // Who stands already was submitted when she was written down, and stands where she stands since she was verified.
    this.addSql(`update "seller" set "status_since" = coalesce("verified_at", "created_at"), "submitted_at" = "created_at" where "status_since" is null;`);

    this.addSql(`alter table if exists "seller_member" add column if not exists "mobile" text null, add column if not exists "language" text check ("language" in ('fa', 'en')) not null default 'fa';`);
    this.addSql(`alter table if exists "seller_member" alter column "name" type text using ("name"::text);`);
    this.addSql(`alter table if exists "seller_member" alter column "name" set default '';`);
    this.addSql(`alter table if exists "seller_member" alter column "email" type text using ("email"::text);`);
    this.addSql(`alter table if exists "seller_member" alter column "email" drop not null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_member_mobile_unique" ON "seller_member" ("mobile") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "licence" cascade;`);

    this.addSql(`drop table if exists "handover_address" cascade;`);

    this.addSql(`drop table if exists "seller_event" cascade;`);

    this.addSql(`drop table if exists "seller_invitation" cascade;`);

    this.addSql(`drop table if exists "seller_paper" cascade;`);

    this.addSql(`drop table if exists "seller_particulars" cascade;`);

    this.addSql(`drop table if exists "sheba_change" cascade;`);

    this.addSql(`drop table if exists "site_visit" cascade;`);

    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_status_check";`);

    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_county_id_foreign";`);
    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_craft_id_foreign";`);

    this.addSql(`drop index if exists "IDX_seller_status_submitted_at";`);
    this.addSql(`alter table if exists "seller" drop column if exists "photos", drop column if exists "jurisdiction", drop column if exists "work_mode", drop column if exists "works_with", drop column if exists "status_since", drop column if exists "submitted_at", drop column if exists "covered_categories", drop column if exists "payouts_held_until";`);

    this.addSql(`alter table if exists "seller" alter column "name" drop default;`);
    this.addSql(`alter table if exists "seller" alter column "name" type text using ("name"::text);`);
    this.addSql(`alter table if exists "seller" alter column "name_en" drop default;`);
    this.addSql(`alter table if exists "seller" alter column "name_en" type text using ("name_en"::text);`);
    this.addSql(`alter table if exists "seller" alter column "story" drop default;`);
    this.addSql(`alter table if exists "seller" alter column "story" type text using ("story"::text);`);
    this.addSql(`alter table if exists "seller" alter column "story_en" drop default;`);
    this.addSql(`alter table if exists "seller" alter column "story_en" type text using ("story_en"::text);`);
    this.addSql(`alter table if exists "seller" alter column "status" type text using ("status"::text);`);
    this.addSql(`alter table if exists "seller" alter column "status" set default 'submitted';`);
    this.addSql(`alter table if exists "seller" alter column "county_id" type text using ("county_id"::text);`);
    this.addSql(`alter table if exists "seller" alter column "county_id" set not null;`);
    this.addSql(`alter table if exists "seller" alter column "craft_id" type text using ("craft_id"::text);`);
    this.addSql(`alter table if exists "seller" alter column "craft_id" set not null;`);
    this.addSql(`alter table if exists "seller" add constraint "seller_status_check" check("status" in ('submitted', 'verified', 'suspended'));`);
    this.addSql(`alter table if exists "seller" add constraint "seller_county_id_foreign" foreign key ("county_id") references "county" ("code") on update cascade;`);
    this.addSql(`alter table if exists "seller" add constraint "seller_craft_id_foreign" foreign key ("craft_id") references "craft" ("code") on update cascade;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_status" ON "seller" ("status") WHERE deleted_at IS NULL;`);

    this.addSql(`drop index if exists "IDX_seller_member_mobile_unique";`);
    this.addSql(`alter table if exists "seller_member" drop column if exists "mobile", drop column if exists "language";`);

    this.addSql(`alter table if exists "seller_member" alter column "name" drop default;`);
    this.addSql(`alter table if exists "seller_member" alter column "name" type text using ("name"::text);`);
    this.addSql(`alter table if exists "seller_member" alter column "email" type text using ("email"::text);`);
    this.addSql(`alter table if exists "seller_member" alter column "email" set not null;`);
  }

}
