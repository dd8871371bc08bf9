import type { Database } from "@dastranj/database";
import type { Account, AccountKind } from "../../contract/accounts";
import { isSpread, readAccount } from "../../contract/accounts";
import type { AccountLine, LinesAsked } from "../../contract/ledger";

/** A moment as text, to the microsecond: so exactly movements are ordered. */
const EXACTLY = `to_char(%s at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
export const exactly = (column: string): string => EXACTLY.replace("%s", column);

/**
 * The latest moment up to which the books are settled: whatever is posted from now on is posted later than it. A posting that is under
 * way holds the balances' table, and reads the clock only then: so it is later than the beginning of its transaction.
 */
export async function settledMoment(database: Database): Promise<Date> {
  const { rows } = await database.raw(
    `select date_trunc('milliseconds', least(statement_timestamp(), min(a.xact_start)) - interval '1 microsecond') as at
     from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'relation' and l.relation = 'ledger_balance'::regclass and l.mode = 'RowShareLock'
       and l.database = (select oid from pg_database where datname = current_database()) and l.pid <> pg_backend_pid()`,
    [],
  );
  return new Date(rows[0].at);
}

/** What a row held at a moment is what its last movement until then says. */
const LAST_UNTIL = `cross join lateral (
  select after from (
    (select posted_at, id, from_after as after from movement
     where from_id = b.id and posted_at <= ? order by posted_at desc, id desc limit 1)
    union all
    (select posted_at, id, to_after from movement
     where to_id = b.id and posted_at <= ? order by posted_at desc, id desc limit 1)
  ) sides order by posted_at desc, id desc limit 1
) last`;

export interface KindAt {
  kind: AccountKind;
  currency: string;
  accounts: number;
  balance: bigint;
  least: bigint;
  most: bigint;
}

/** Of every kind and currency, what its accounts held together at a moment. */
export async function kindsAt(database: Database, at: Date): Promise<KindAt[]> {
  const { rows } = await database.raw(
    `select kind, currency, count(*)::int as accounts, sum(balance)::text as balance,
       min(balance)::text as least, max(balance)::text as most
     from (
       select b.kind, b.currency, b.account, sum(last.after) as balance
       from ledger_balance b ${LAST_UNTIL} group by b.account, b.kind, b.currency
     ) held
     group by kind, currency`,
    [at, at],
  );
  return rows.map(({ balance, least, most, ...row }) => ({
    ...row,
    balance: BigInt(balance),
    least: BigInt(least),
    most: BigInt(most),
  }));
}

/** Accounts of a kind that were moved until a moment, by name, with what each held. */
export async function accountsAt(
  database: Database,
  at: Date,
  asked: { kind: AccountKind; currency: string; after?: string; limit: number },
): Promise<{ account: Account; balance: bigint }[]> {
  const { rows } = await database.raw(
    `select b.account, sum(last.after)::text as balance
     from (
       select account from ledger_balance where kind = ? and currency = ? and shard = 0 and account > ?
     ) named
     join ledger_balance b using (account) ${LAST_UNTIL}
     group by b.account order by b.account limit ?`,
    [asked.kind, asked.currency, asked.after ?? "", at, at, asked.limit],
  );
  return rows.map(({ account, balance }) => ({ account, balance: BigInt(balance) }));
}

/** What accounts held at a moment. */
export async function balancesAt(
  database: Database,
  accounts: readonly Account[],
  at: Date,
): Promise<Map<Account, bigint>> {
  const { rows } = await database.raw(
    `select b.account, sum(last.after)::text as balance
     from ledger_balance b ${LAST_UNTIL} where b.account = any(?) group by b.account`,
    [at, at, accounts],
  );
  const held = new Map(rows.map(({ account, balance }) => [account, BigInt(balance)]));
  return new Map(accounts.map((account) => [account, held.get(account) ?? 0n]));
}

/** An account's movements of a period in their order, with what it held after each. */
export async function linesOf(
  database: Database,
  account: Account,
  { from, until, after, limit = 500 }: LinesAsked,
): Promise<AccountLine[]> {
  const [moment = from.toISOString(), id = "0"] = after?.split("_") ?? [];
  const side = (own: "from" | "to", other: "from" | "to", sign: string) =>
    `(select posted_at, id, entry_id, line, ${sign}amount as amount, ${own}_after as after, ${other}_id as other_id
      from movement where ${own}_id = b.id and (posted_at, id) > (?, ?) and posted_at < ?
      order by posted_at, id limit ?)`;
  const bindings = [moment, id, until, limit];
  const { rows } = await database.raw(
    `select ${exactly("m.posted_at")} || '_' || m.id as cursor, m.posted_at, m.line, m.amount::text, m.after::text, o.account as other,
       e.id::text as entry_id, e.reference, e.kind, e.occurred_at, e.seller_order_id, e.seller_id, e.memo
     from (
       select either.* from ledger_balance b
       cross join lateral (${side("from", "to", "-")} union all ${side("to", "from", "")}) either
       where b.account = ? order by posted_at, id limit ?
     ) m
     join journal_entry e on e.id = m.entry_id join ledger_balance o on o.id = m.other_id
     order by m.posted_at, m.id`,
    [...bindings, ...bindings, account, limit],
  );
  const kind = readAccount(account)?.kind;
  const isOneRow = kind !== undefined && !isSpread(kind);
  return rows.map(({ amount, after: held, ...row }) => ({
    ...row,
    amount: BigInt(amount),
    balance: isOneRow ? BigInt(held) : null,
  }));
}
