import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A claim has an end, also where the cooperative does not grant it. */
export class Migration20261126184300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "dispatch" add column if not exists "claim_state" text check ("claim_state" in ('open', 'answered', 'escalated', 'settled', 'decided')) null, add column if not exists "claim_until" timestamptz null, add column if not exists "claim_offered" integer null, add column if not exists "claim_answer" text null, add column if not exists "claim_decision" text null, add column if not exists "claim_granted" integer null;`);

    // What was granted was granted whole; whose claim is still open waits a few days more for the cooperative.
    this.addSql(`update "dispatch" set claim_state = 'settled', claim_granted = claim_quantity where claim_quantity is not null and granted_at is not null;`);
    this.addSql(`update "dispatch" set claim_state = 'open', claim_until = now() + interval '5 days' where claim_quantity is not null and granted_at is null;`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dispatch_claim_state_answered_at" ON "dispatch" ("claim_state", "answered_at") WHERE deleted_at IS NULL;`);
    this.addSql(`alter table "dispatch" add constraint "dispatch_claim_of_something" check ((claim_state is null) = (claim_quantity is null));`);
    this.addSql(`alter table "dispatch" add constraint "dispatch_claim_ends_with_a_quantity" check ((coalesce(claim_state, 'open') in ('settled', 'decided')) = (claim_granted is not null));`);
    this.addSql(`alter table "dispatch" add constraint "dispatch_claim_grants_what_was_claimed" check ((claim_granted is null or claim_granted between 0 and claim_quantity) and (claim_offered is null or claim_offered between 0 and claim_quantity));`);
    this.addSql(`alter table "dispatch" add constraint "dispatch_claimed_while_its_claim_is_open" check ((state = 'claimed') = (coalesce(claim_state, 'settled') in ('open', 'answered', 'escalated')));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "dispatch" drop column if exists "claim_state", drop column if exists "claim_until", drop column if exists "claim_offered", drop column if exists "claim_answer", drop column if exists "claim_decision", drop column if exists "claim_granted";`);
  }
}
