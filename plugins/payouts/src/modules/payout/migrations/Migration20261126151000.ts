import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126151000 extends Migration {

  override async up(): Promise<void> {
    // What stands was paid by the bank's file.
    this.addSql(`alter table if exists "payout" add column if not exists "provider_id" text check ("provider_id" in ('bank_file', 'stripe_connect')) not null default 'bank_file', add column if not exists "account_id" text null, add column if not exists "transfer_id" text null, add column if not exists "called_at" timestamptz null, add column if not exists "flaw" text null;`);
    this.addSql(`alter table if exists "payout_terms" add column if not exists "way" text check ("way" in ('bank_file', 'stripe_connect')) not null default 'bank_file', add column if not exists "way_held_until" timestamptz null;`);
    // A run may go by several ways: each payout says which.
    this.addSql(`alter table if exists "payout_run" drop column if exists "provider_id";`);
    this.addSql(`alter table if exists "payout_event" drop constraint if exists "payout_event_verb_check";`);
    this.addSql(`alter table if exists "payout_event" add constraint "payout_event_verb_check" check ("verb" in ('made', 'approved', 'withdrawn', 'file_taken', 'confirmed', 'held', 'hold_lifted', 'terms_changed', 'asked_for', 'way_changed'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "payout" drop column if exists "provider_id", drop column if exists "account_id", drop column if exists "transfer_id", drop column if exists "called_at", drop column if exists "flaw";`);
    this.addSql(`alter table if exists "payout_terms" drop column if exists "way", drop column if exists "way_held_until";`);
    this.addSql(`alter table if exists "payout_run" add column if not exists "provider_id" text not null default 'bank_file';`);
    this.addSql(`alter table if exists "payout_event" drop constraint if exists "payout_event_verb_check";`);
    this.addSql(`alter table if exists "payout_event" add constraint "payout_event_verb_check" check ("verb" in ('made', 'approved', 'withdrawn', 'file_taken', 'confirmed', 'held', 'hold_lifted', 'terms_changed', 'asked_for')) not valid;`);
  }

}
