import { createHash } from "node:crypto";
import type { Database } from "@dastranj/database";
import { type Account, isSpread, readAccount } from "../../contract/accounts";
import type { JournalEntry } from "../../contract/ledger";
import { contentOf, withoutRepeats } from "../../domain/ledger/content";
import { LedgerFlaw } from "../../domain/ledger/flaw";
import { accountsOf, checkEntry, kindOf, type Posting, post } from "../../domain/ledger/post";

/** In so many rows lies an account that every sale moves. A connection keeps to one: those of a pool hardly ever meet. */
export const SHARDS = 16;

/** Accounts whose rows stand for certain, so that nobody need ask for them again. Bounded, since sellers are many. */
export class KnownAccounts {
  readonly #known = new Set<Account>();

  unknown(accounts: readonly Account[]): Account[] {
    return accounts.filter((account) => !this.#known.has(account));
  }

  note(accounts: readonly Account[]): void {
    if (this.#known.size > 200_000) this.#known.clear();
    for (const account of accounts) this.#known.add(account);
  }

  forget(): void {
    this.#known.clear();
  }
}

interface LockedBalance {
  id: number;
  account: Account;
  balance: bigint;
}

/**
 * Posts entries in a transaction, in three or four questions however many they are. References are taken in their order, then missing
 * balance rows are made in theirs, then rows are locked in theirs: whoever waits in a later stage is waited for by nobody in an earlier
 * one, so no two postings wait for each other.
 *
 * @returns references that were posted now
 * @throws LedgerFlaw
 */
export async function postIn(
  transaction: Database,
  entries: readonly JournalEntry[],
  known: KnownAccounts,
): Promise<string[]> {
  for (const entry of entries) checkEntry(entry);
  const wanted = withoutRepeats(entries);
  const ids = await insertEntries(transaction, wanted);
  const fresh = wanted.filter(({ reference }) => ids.has(reference));
  if (fresh.length < wanted.length)
    await refuseOthers(
      transaction,
      wanted.filter(({ reference }) => !ids.has(reference)),
    );
  if (fresh.length === 0) return [];
  const accounts = accountsOf(fresh);
  await makeRows(transaction, known.unknown(accounts), known);
  let locked = await lock(transaction, accounts);
  if (locked.length < accounts.length) {
    // What was known was made by a transaction that a caller rolled back, or the database is another now.
    known.forget();
    await makeRows(transaction, accounts, known);
    locked = await lock(transaction, accounts);
  }
  const posting = post(fresh, new Map(locked.map(({ account, balance }) => [account, balance])));
  const entryIds = fresh.map(({ reference }) => ids.get(reference) as string);
  await write(transaction, posting, entryIds, new Map(locked.map(({ account, id }) => [account, id])));
  return fresh.map(({ reference }) => reference);
}

export const fingerprint = (entry: JournalEntry): string =>
  createHash("sha256").update(contentOf(entry)).digest("base64url");

/** Writes entries whose references do not stand yet; answers their numbers, which follow the order of the entries. */
async function insertEntries(
  transaction: Database,
  entries: readonly JournalEntry[],
): Promise<Map<string, string>> {
  const { rows } = await transaction
    .raw(
      `insert into journal_entry (id, reference, content, kind, occurred_at, seller_order_id, seller_id, memo)
       select * from (
         select nextval('journal_entry_id_seq'), reference, content, kind, occurred_at, seller_order_id, seller_id, memo
         from (
           select e.*
           from unnest(?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::text[]) with ordinality
             as e(reference, content, kind, occurred_at, seller_order_id, seller_id, memo, place)
           where not exists (select from journal_entry standing where standing.reference = e.reference)
           order by place
         ) given
         offset 0
       ) numbered
       order by reference
       on conflict (reference) do nothing
       returning id::text, reference`,
      [
        entries.map(({ reference }) => reference),
        entries.map(fingerprint),
        entries.map(({ kind }) => kind),
        entries.map(({ occurred_at }) => occurred_at.toISOString()),
        entries.map(({ seller_order_id }) => seller_order_id ?? null),
        entries.map(({ seller_id }) => seller_id ?? null),
        entries.map(({ memo }) => memo ?? null),
      ],
    )
    .options({ name: "dastranj_ledger_entries" });
  return new Map(rows.map(({ id, reference }: { id: string; reference: string }) => [reference, id]));
}

/** What stands already must say the same. */
async function refuseOthers(transaction: Database, entries: readonly JournalEntry[]): Promise<void> {
  const { rows } = await transaction.raw(
    "select reference, content from journal_entry where reference = any(?)",
    [entries.map(({ reference }) => reference)],
  );
  const standing = new Map(rows.map(({ reference, content }) => [reference, content]));
  for (const entry of entries)
    if (standing.get(entry.reference) !== fingerprint(entry))
      throw new LedgerFlaw("ledger_entry_differs", entry.reference);
}

/** Makes the balance rows of accounts that nobody has moved yet. Those that stood before are known from now on. */
async function makeRows(
  transaction: Database,
  accounts: readonly Account[],
  known: KnownAccounts,
): Promise<void> {
  if (accounts.length === 0) return;
  const names = accounts.flatMap((account) => {
    const name = readAccount(account);
    return name ? [{ account, ...name }] : [];
  });
  const { rows } = await transaction.raw(
    `insert into ledger_balance (account, shard, kind, owner, currency)
     select a.account, s.shard, a.kind, a.owner, a.currency
     from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::int[]) as a(account, kind, owner, currency, shards)
     cross join lateral generate_series(0, a.shards - 1) as s(shard)
     where not exists (select from ledger_balance b where b.account = a.account and b.shard = s.shard)
     order by a.account, s.shard
     on conflict (account, shard) do nothing
     returning account`,
    [
      names.map(({ account }) => account),
      names.map(({ kind }) => kind),
      names.map(({ owner }) => owner),
      names.map(({ currency }) => currency),
      names.map(({ kind }) => (isSpread(kind) ? SHARDS : 1)),
    ],
  );
  // What was made here is gone again if the transaction is rolled back.
  const made = new Set(rows.map(({ account }: { account: Account }) => account));
  known.note(accounts.filter((account) => !made.has(account)));
}

/** Takes the rows of accounts, of a spread one the connection's own, each until the transaction ends. */
async function lock(transaction: Database, accounts: readonly Account[]): Promise<LockedBalance[]> {
  const { rows } = await transaction
    .raw(
      `select b.id, b.account, b.balance::text
       from unnest(?::text[], ?::boolean[]) as a(account, spread)
       join ledger_balance b on b.account = a.account
         and b.shard = case when a.spread then pg_backend_pid() % ${SHARDS} else 0 end
       order by b.id
       for no key update of b`,
      [accounts, accounts.map((account) => isSpread(kindOf(account)))],
    )
    .options({ name: "dastranj_ledger_lock" });
  return rows.map(({ id, account, balance }) => ({ id, account, balance: BigInt(balance) }));
}

/**
 * Writes movements and what accounts hold after them. The moment is read when all rows are held, and is later than that of whatever
 * moved them before: so what an account held at a past moment is what its last movement until then says.
 */
async function write(
  transaction: Database,
  { movements, balances }: Posting,
  entryIds: readonly string[],
  rowOf: ReadonlyMap<Account, number>,
): Promise<void> {
  const moved = [...balances];
  await transaction
    .raw(
      `with changed as (
         select * from unnest(?::int[], ?::bigint[]) as c(id, balance)
       ), moment as materialized (
         select greatest(clock_timestamp(), max(moved_at) + interval '1 microsecond') as posted_at
         from ledger_balance where id in (select id from changed)
       ), kept as (
         update ledger_balance b set balance = c.balance, moved_at = m.posted_at
         from changed c, moment m where b.id = c.id
       )
       insert into movement (posted_at, entry_id, line, from_id, to_id, amount, currency, from_after, to_after)
       select m.posted_at, n.entry_id, n.line, n.from_id, n.to_id, n.amount, n.currency, n.from_after, n.to_after
       from moment m, unnest(?::bigint[], ?::text[], ?::int[], ?::int[], ?::bigint[], ?::text[], ?::bigint[], ?::bigint[])
         with ordinality as n(entry_id, line, from_id, to_id, amount, currency, from_after, to_after, place)
       order by n.place`,
      [
        moved.map(([account]) => rowOf.get(account)),
        moved.map(([, balance]) => String(balance)),
        movements.map(({ entry }) => entryIds[entry]),
        movements.map(({ line }) => line),
        movements.map(({ from }) => rowOf.get(from)),
        movements.map(({ to }) => rowOf.get(to)),
        movements.map(({ amount }) => String(amount)),
        movements.map(({ currency }) => currency),
        movements.map(({ from_after }) => String(from_after)),
        movements.map(({ to_after }) => String(to_after)),
      ],
    )
    .options({ name: "dastranj_ledger_write" });
}
