import type { Database } from "@dastranj/database";
import type { MovedInMonth } from "../../domain/statements/earnings";
import { type MovedOf, STATEMENT_KINDS } from "../../domain/statements/statement";

const OWN = `own as materialized (
  select id, kind, currency from ledger_balance where owner = ? and kind = any(?)
)`;

/** Movements of a seller's accounts, each side by itself. What is hers on both sides comes twice, and to nothing. */
const MOVED = `moved as (
  select own.currency, m.posted_at, m.entry_id, m.line, m.amount,
    case when hers.id is null then b.kind end as other,
    case when m.amount < 0 and hers.kind = 'cash' then -m.amount else 0 end as to_cash
  from own
  cross join lateral (
    select posted_at, entry_id, line, -amount as amount, to_id as other_id
    from movement where from_id = own.id and posted_at >= ? and posted_at < ?
    union all
    select posted_at, entry_id, line, amount, from_id
    from movement where to_id = own.id and posted_at >= ? and posted_at < ?
  ) m
  join ledger_balance b on b.id = m.other_id
  left join own hers on hers.id = m.other_id
)`;

/**
 * Entries with the row they stand in. What a cooperative gives its members is on its side a column of its order, and of a year's surplus one row;
 * on a member's it is a row of its own, since the order is not hers.
 */
const ENTRIES = `
  select id, kind, seller_order_id,
    case when kind in ('settlement', 'advance', 'surplus') and seller_id = ? then null else seller_order_id end as own_part,
    case when kind = 'surplus' and seller_id <> ? then regexp_replace(reference, ':[^:]*$', '') else reference end as row_reference
  from journal_entry`;

/** What they held together before a moment, by currency. */
const HELD_BEFORE = `select own.currency, sum(last.after)::text as balance from own
  cross join lateral (
    select after from (
      (select posted_at, id, from_after as after from movement
       where from_id = own.id and posted_at < ? order by posted_at desc, id desc limit 1)
      union all
      (select posted_at, id, to_after from movement
       where to_id = own.id and posted_at < ? order by posted_at desc, id desc limit 1)
    ) sides order by posted_at desc, id desc limit 1
  ) last group by own.currency`;

export interface LedgerStatement {
  /** What her accounts held together when the period began, by currency. */
  openings: Map<string, bigint>;
  /** The same when it ended. */
  closings: Map<string, bigint>;
  moved: MovedOf[];
}

/** What a seller's accounts held, and what moved them in a period, all of one moment of the books. */
export async function statementIn(
  database: Database,
  seller_id: string,
  { from, until }: { from: Date; until: Date },
): Promise<LedgerStatement> {
  const { rows } = await database
    .raw(
      `with ${OWN}, ${MOVED}
       select 'line' as what, m.currency, sum(m.amount)::text as amount, sum(m.to_cash)::text as to_cash,
         m.line, m.other, e.own_part as seller_order_id, min(m.posted_at) as at,
         case when e.own_part is null then e.row_reference end as reference,
         case when e.own_part is null then e.kind end as kind,
         case when e.own_part is null then e.seller_order_id end as about_order
       from moved m join (${ENTRIES}) e on e.id = m.entry_id
       group by m.currency, m.line, m.other, 7, 9, 10, 11
       union all
       select 'opening', currency, balance, '0', null, null, null, null, null, null, null from (${HELD_BEFORE}) opening
       union all
       select 'closing', currency, balance, '0', null, null, null, null, null, null, null from (${HELD_BEFORE}) closing`,
      [seller_id, STATEMENT_KINDS, from, until, from, until, seller_id, seller_id, from, from, until, until],
    )
    .options({ name: "dastranj_ledger_statement" });
  const balances = (what: string) =>
    new Map(
      rows.filter((row) => row.what === what).map(({ currency, amount }) => [currency, BigInt(amount)]),
    );
  return {
    openings: balances("opening"),
    closings: balances("closing"),
    moved: rows.flatMap(({ what, amount, to_cash, ...moved }) =>
      what === "line" ? [{ ...moved, amount: BigInt(amount), to_cash: BigInt(to_cash) }] : [],
    ),
  };
}

export interface LedgerMonths {
  /** When a seller's accounts were moved for the first time; null when they never were. */
  began_at: Date | null;
  openings: Map<string, bigint>;
  moved: MovedInMonth[];
}

/**
 * What moved a seller's accounts in periods that follow each other.
 *
 * @param bounds where each begins, and where the last ends
 */
export async function monthsIn(
  database: Database,
  seller_id: string,
  bounds: readonly Date[],
): Promise<LedgerMonths> {
  const [from, until] = [bounds[0], bounds.at(-1)];
  const { rows } = await database
    .raw(
      `with ${OWN}, ${MOVED}
       select 'line' as what, currency, sum(amount)::text as amount, sum(to_cash)::text as to_cash, line, other,
         width_bucket(posted_at, ?::timestamptz[]) - 1 as place, null::timestamptz as at
       from moved group by currency, line, other, 7
       union all
       select 'opening', currency, balance, '0', null, null, 0, null from (${HELD_BEFORE}) opening
       union all
       select 'began', null, null, null, null, null, 0, min(first.posted_at) from own cross join lateral (
         (select posted_at from movement where from_id = own.id order by posted_at limit 1)
         union all
         (select posted_at from movement where to_id = own.id order by posted_at limit 1)
       ) first`,
      [seller_id, STATEMENT_KINDS, from, until, from, until, bounds, from, from],
    )
    .options({ name: "dastranj_ledger_months" });
  const began = rows.find(({ what }) => what === "began");
  return {
    began_at: began?.at ? new Date(began.at) : null,
    openings: new Map(
      rows.filter(({ what }) => what === "opening").map(({ currency, amount }) => [currency, BigInt(amount)]),
    ),
    moved: rows.flatMap(({ what, currency, line, other, place, amount, to_cash }) =>
      what === "line"
        ? [{ currency, line, other, place, amount: BigInt(amount), to_cash: BigInt(to_cash) }]
        : [],
    ),
  };
}
