import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125192335 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller" add column if not exists "reviewer_id" text null;`);

    // The review queue, oldest first, over the few who wait and not over all who ever came; what it is narrowed by lies beside.
    this.addSql(`create index if not exists "IDX_seller_review_queue" on "seller" ("submitted_at", "id") include ("status", "county_id", "kind", "reviewer_id") where deleted_at is null and submitted_at is not null and (status in ('submitted', 'docs_review', 'site_visit', 'renewal_review', 'changes_requested') or (status = 'verified' and submitted_at > status_since));`);

    // A part of a name is found whichever keyboard wrote it.
    this.addSql(`create extension if not exists pg_trgm;`);
    this.addSql(`alter table "seller" add column if not exists "sought" text generated always as (lower(translate("name" || ' ' || "name_en", 'يكۀة', 'یکهه'))) stored;`);
    this.addSql(`create index if not exists "IDX_seller_sought" on "seller" using gin ("sought" gin_trgm_ops);`);

    // The audit trail is read newest first, one seller's lines at a time.
    this.addSql(`create index if not exists "IDX_seller_event_trail" on "seller_event" ("seller_id", "at" desc, "id" desc);`);

    // What was once written in the audit trail stays as it was written, whoever asks.
    this.addSql(`create or replace function dastranj_refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception 'The audit trail % is written once and never changed.', tg_table_name using errcode = 'restrict_violation';
      end $$;`);
    this.addSql(`create or replace trigger "seller_event_written_once" before update or delete on "seller_event" for each row execute function dastranj_refuse_rewriting();`);
    this.addSql(`create or replace trigger "seller_event_never_emptied" before truncate on "seller_event" for each statement execute function dastranj_refuse_rewriting();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "seller_event_never_emptied" on "seller_event";`);
    this.addSql(`drop trigger if exists "seller_event_written_once" on "seller_event";`);
    this.addSql(`drop function if exists dastranj_refuse_rewriting();`);
    this.addSql(`drop index if exists "IDX_seller_event_trail";`);
    this.addSql(`alter table if exists "seller" drop column if exists "sought";`);
    this.addSql(`drop index if exists "IDX_seller_review_queue";`);
    this.addSql(`alter table if exists "seller" drop column if exists "reviewer_id";`);
  }

}
