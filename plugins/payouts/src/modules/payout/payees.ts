import type { Database } from "@dastranj/database";
import type { AccountState, PayoutWay } from "../../contract/payout-words";
import type { Schedule, Weekday } from "../../domain/payouts/schedule";
import type { PayoutState } from "../../domain/payouts/states";

/** What this plugin knows of a seller as one to be paid. */
export interface KnownPayee {
  seller_id: string;
  available: bigint;
  debt: bigint;
  schedule: Schedule | null;
  weekday: Weekday | null;
  minimum: string | null;
  requested_at: Date | null;
  held_at: Date | null;
  held_until: Date | null;
  open: boolean;
  way: PayoutWay | null;
  way_held_until: Date | null;
  account_id: string | null;
  account_state: AccountState | null;
  account_currencies: string[] | null;
  last_state: PayoutState | null;
  /** Where it went: a Sheba, sealed, or an account at Stripe. */
  last_target: string | null;
  last_reason: string | null;
  /** When money last went to her and was not sent back. */
  last_at: Date | null;
}

const KNOWN = `
  select s.seller_id, coalesce(a.balance, 0)::text as available, coalesce(d.balance, 0)::text as debt,
    t.schedule, t.weekday, t.minimum, t.requested_at, t.held_at, t.held_until, t.way, t.way_held_until,
    c.account_id, c.state as account_state, c.currencies as account_currencies,
    coalesce(last.state = 'in_transit', false) as open, last.state as last_state, last.target as last_target,
    last.reason as last_reason, paid.at as last_at
  from named s
  left join ledger_balance a on a.account = 'available:' || s.seller_id || ':' || ?::text and a.shard = 0
  left join ledger_balance d on d.account = 'debt:' || s.seller_id || ':' || ?::text and d.shard = 0
  left join payout_terms t on t.seller_id = s.seller_id and t.deleted_at is null
  left join payout_account c on c.seller_id = s.seller_id and c.deleted_at is null
  left join lateral (
    select p.state, coalesce(p.account_id, p.sheba_sealed) as target, p.reason from payout p
    where p.seller_id = s.seller_id and p.intent_at is not null and p.currency_code = ? and p.deleted_at is null
    order by (p.state = 'in_transit') desc, p.intent_at desc limit 1
  ) last on true
  left join lateral (
    select max(p.intent_at) as at from payout p
    where p.seller_id = s.seller_id and p.currency_code = ? and p.state in ('in_transit', 'sent') and p.deleted_at is null
  ) paid on true
  order by s.seller_id`;

/** These sellers, by their ids. */
export async function payeesOf(
  database: Database,
  sellers: readonly string[],
  currency: string,
): Promise<KnownPayee[]> {
  const { rows } = await database.raw(`with named as (select unnest(?::text[]) as seller_id) ${KNOWN}`, [
    sellers,
    ...[currency, currency, currency, currency],
  ]);
  return rows.map(read);
}

/** Sellers who have something to be paid or owe something, by their ids, some at a time. */
export async function payeesAfter(
  database: Database,
  after: string,
  currency: string,
  limit: number,
): Promise<KnownPayee[]> {
  const { rows } = await database.raw(
    `with named as (
       select distinct owner as seller_id from ledger_balance
       where kind in ('available', 'debt') and currency = ? and balance <> 0 and owner > ?
       order by owner limit ?
     ) ${KNOWN}`,
    [currency, after, limit, ...[currency, currency, currency, currency]],
  );
  return rows.map(read);
}

// biome-ignore lint/suspicious/noExplicitAny: a row is what its query says
const read = (row: any): KnownPayee => ({
  ...row,
  available: BigInt(row.available),
  debt: BigInt(row.debt),
});
