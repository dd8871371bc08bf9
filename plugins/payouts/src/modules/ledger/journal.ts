import type { Database } from "@dastranj/database";
import { type Account, isSpread, readAccount } from "../../contract/accounts";
import type { EntriesAsked, JournalRow, PostedEntry } from "../../contract/ledger";
import { exactly } from "./reading";

interface EntryPage {
  ids: string[];
  /** From where the next page goes on; null when there is none. */
  next: string | null;
}

/** Entries, the youngest first. */
export async function listEntries(
  database: Database,
  asked: EntriesAsked,
): Promise<{ entries: PostedEntry[]; next: string | null }> {
  const { ids, next } = asked.account
    ? await idsByAccount(database, asked.account, asked)
    : await idsByNumber(database, asked);
  return { entries: await readEntries(database, ids), next };
}

async function idsByNumber(
  database: Database,
  { kind, seller_id, seller_order_id, reference, before, limit }: EntriesAsked,
): Promise<EntryPage> {
  const wanted = Object.entries({ kind, seller_id, seller_order_id, reference }).filter(([, value]) => value);
  const { rows } = await database.raw(
    `select id::text from journal_entry e
     where ${["true", ...wanted.map(([column]) => `${column} = ?`), ...(before ? ["id < ?"] : [])].join(" and ")}
     order by e.id desc limit ?`,
    [...wanted.map(([, value]) => value), ...(before ? [before] : []), limit + 1],
  );
  const ids = rows.slice(0, limit).map(({ id }: { id: string }) => id);
  return { ids, next: rows.length > limit ? (ids.at(-1) ?? null) : null };
}

/** An entry moves an account a few times at most: so many movements are read for each that is shown. */
const MOVEMENTS_READ = 5;

/**
 * Entries that move an account, found by its movements. Where more is asked for than the account, a page may be short: the next goes on
 * where this one has looked.
 */
async function idsByAccount(
  database: Database,
  account: Account,
  { kind, seller_id, seller_order_id, reference, before, limit }: EntriesAsked,
): Promise<EntryPage> {
  const [moment = "infinity", id = "0"] = before?.split("_") ?? [];
  const read = (limit + 1) * MOVEMENTS_READ;
  const side = (own: string) =>
    `(select posted_at, id, entry_id from movement where ${own} = b.id and (posted_at, id) < (?, ?)
      order by posted_at desc, id desc limit ?)`;
  const { rows } = await database.raw(
    `with moved as (
       select either.* from ledger_balance b
       cross join lateral (${side("from_id")} union all ${side("to_id")}) either
       where b.account = ? order by posted_at desc, id desc limit ?
     )
     select m.entry_id::text as id, ${exactly("m.posted_at")} || '_' || min(m.id) as cursor, sum(count(*)) over ()::int as read,
       bool_and((?::text is null or e.kind = ?) and (?::text is null or e.seller_id = ?)
         and (?::text is null or e.seller_order_id = ?) and (?::text is null or e.reference = ?)) as wanted
     from moved m join journal_entry e on e.id = m.entry_id
     group by m.entry_id, m.posted_at order by m.posted_at desc, min(m.id) desc`,
    [
      ...[moment, id, read],
      ...[moment, id, read],
      account,
      read,
      ...[kind, seller_id, seller_order_id, reference].flatMap((value) => [value ?? null, value ?? null]),
    ],
  );
  // Of the oldest, not all movements may have been read.
  const isAll = (rows[0]?.read ?? 0) < read;
  const whole = isAll || rows.length === 1 ? rows : rows.slice(0, -1);
  const page = whole.slice(0, limit);
  const next = page.length < whole.length || !isAll ? (page.at(-1)?.cursor ?? null) : null;
  return { ids: page.filter(({ wanted }) => wanted).map(({ id: entry }) => entry), next };
}

/** Entries with their movements, in the order of the given numbers; what does not stand is left out. */
export async function readEntries(database: Database, ids: readonly string[]): Promise<PostedEntry[]> {
  if (ids.length === 0) return [];
  const { rows } = await database.raw(
    `select e.id::text, e.reference, e.kind, e.occurred_at, e.seller_order_id, e.seller_id, e.memo,
       m.posted_at, m.line, m.amount::text, m.currency, f.account as from, t.account as to,
       m.from_after::text, m.to_after::text
     from journal_entry e
     join movement m on m.entry_id = e.id
     join ledger_balance f on f.id = m.from_id join ledger_balance t on t.id = m.to_id
     where e.id = any(?::bigint[]) order by m.id`,
    [ids],
  );
  const found = new Map<string, PostedEntry>();
  for (const row of rows) {
    const { id, reference, kind, occurred_at, posted_at, seller_order_id, seller_id, memo } = row;
    const said = { id, reference, kind, occurred_at, posted_at, seller_order_id, seller_id, memo };
    const entry: PostedEntry = found.get(id) ?? { ...said, movements: [] };
    found.set(id, entry);
    entry.movements.push({
      line: row.line,
      from: row.from,
      to: row.to,
      amount: BigInt(row.amount),
      currency: row.currency,
      from_after: after(row.from, row.from_after),
      to_after: after(row.to, row.to_after),
    });
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Of an account that lies in several rows, a movement knows what one of them held. */
const after = (account: Account, held: string): bigint | null => {
  const name = readAccount(account);
  return name && !isSpread(name.kind) ? BigInt(held) : null;
};

const ROWS_AT_ONCE = 2000;

/** Every movement that was posted in a period, in the order of posting, some at a time: however many, few are in memory. */
export async function* journalOf(
  database: Database,
  { from, until }: { from: Date; until: Date },
): AsyncGenerator<JournalRow[]> {
  let [moment, id] = [from.toISOString(), "0"];
  for (;;) {
    const { rows } = await database.raw(
      `select ${exactly("m.posted_at")} as posted_at, m.id::text, e.occurred_at, e.id::text as entry, e.reference, e.kind, m.line,
         f.account as from, t.account as to, m.amount::text, m.currency, e.seller_id, e.seller_order_id, e.memo
       from (
         select * from movement where (posted_at, id) > (?, ?) and posted_at < ? order by posted_at, id limit ${ROWS_AT_ONCE}
       ) m
       join journal_entry e on e.id = m.entry_id
       join ledger_balance f on f.id = m.from_id join ledger_balance t on t.id = m.to_id
       order by m.posted_at, m.id`,
      [moment, id, until],
    );
    if (rows.length > 0) yield rows.map(({ id: _, ...row }) => row);
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_AT_ONCE) return;
    [moment, id] = [last.posted_at, last.id];
  }
}
