import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STATES = `alter table "advance" drop constraint if exists "advance_state_check";`;
const OWED = `alter table "advance" drop constraint if exists "advance_holds_what_is_owed";`;
const holds = (voids: string) =>
  `amount::numeric > 0 and outstanding::numeric between 0 and amount::numeric and (state <> 'open' or outstanding::numeric > 0) and (state <> 'repaid' or outstanding::numeric = 0) and (state in ('waiting', ${voids})) = (confirmed_at is null)`;

/** A member may say that she did not get an advance. */
export class Migration20261126222630 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "advance" add column if not exists "denied_by" text null, add column if not exists "denied_at" timestamptz null, add column if not exists "denied_because" text not null default '';`);
    this.addSql(STATES);
    this.addSql(`alter table "advance" add constraint "advance_state_check" check ("state" in ('waiting', 'open', 'repaid', 'cancelled', 'denied'));`);
    this.addSql(OWED);
    this.addSql(`alter table "advance" add constraint "advance_holds_what_is_owed" check (${holds("'cancelled', 'denied'")} and (state = 'denied') = (denied_at is not null));`);
  }

  override async down(): Promise<void> {
    // Nobody got it either way.
    this.addSql(OWED);
    this.addSql(`update "advance" set "state" = 'cancelled', "cancelled_by" = "denied_by", "cancelled_at" = "denied_at" where "state" = 'denied';`);
    this.addSql(`alter table "advance" add constraint "advance_holds_what_is_owed" check (${holds("'cancelled'")});`);
    this.addSql(STATES);
    this.addSql(`alter table "advance" add constraint "advance_state_check" check ("state" in ('waiting', 'open', 'repaid', 'cancelled'));`);
    this.addSql(`alter table "advance" drop column if exists "denied_by", drop column if exists "denied_at", drop column if exists "denied_because";`);
  }
}
