import { type Account, type AccountKind, isSpread, readAccount, signHolds } from "../../contract/accounts";
import type { JournalEntry, Movement } from "../../contract/ledger";
import { LedgerFlaw } from "./flaw";

/** A movement as it is posted: from one account to one, with what each holds afterwards. */
export interface PostedMovement {
  /** Which of the entries it is of. */
  entry: number;
  line: string;
  from: Account;
  to: Account;
  amount: bigint;
  currency: string;
  from_after: bigint;
  to_after: bigint;
}

/** What a posting does to the books. */
export interface Posting {
  movements: PostedMovement[];
  /** Of every account it moves, what it holds afterwards. */
  balances: Map<Account, bigint>;
}

/**
 * Posts entries one after the other on what accounts hold; an account that is not named holds nothing. Of an account that is spread over
 * rows the balance is that of one row: its sign is not held here.
 *
 * @throws LedgerFlaw when an account that is held to its sign would cross zero
 */
export function post(entries: readonly JournalEntry[], held: ReadonlyMap<Account, bigint>): Posting {
  const balances = new Map<Account, bigint>();
  const balanceOf = (account: Account) => balances.get(account) ?? held.get(account) ?? 0n;
  const movements: PostedMovement[] = [];
  for (const [entry, { movements: wanted }] of entries.entries())
    for (const movement of wanted)
      for (const { from, to, amount } of singles(movement, balanceOf)) {
        const from_after = balanceOf(from) - amount;
        const to_after = balanceOf(to) + amount;
        refuseCrossing(from, from_after);
        refuseCrossing(to, to_after);
        balances.set(from, from_after).set(to, to_after);
        const currency = currencyOf(from);
        movements.push({ entry, line: movement.line, from, to, amount, currency, from_after, to_after });
      }
  return { movements, balances };
}

/** Several accounts are used up in their order, `from` down to zero and `to` up to zero; the last takes the rest. */
function singles({ from, to, amount }: Movement, balanceOf: (account: Account) => bigint) {
  const takes = share(asList(from), amount, balanceOf);
  const gives = share(asList(to), amount, (account) => -balanceOf(account));
  const found: { from: Account; to: Account; amount: bigint }[] = [];
  for (const take of takes)
    for (const give of gives) {
      const moved = least(take.amount, give.amount);
      if (moved === 0n) continue;
      take.amount -= moved;
      give.amount -= moved;
      found.push({ from: take.account, to: give.account, amount: moved });
    }
  return found;
}

function share(accounts: readonly Account[], amount: bigint, roomOf: (account: Account) => bigint) {
  let rest = amount;
  return accounts.map((account, index) => {
    const room = roomOf(account);
    const part = index === accounts.length - 1 ? rest : least(rest, room > 0n ? room : 0n);
    rest -= part;
    return { account, amount: part };
  });
}

function refuseCrossing(account: Account, balance: bigint): void {
  const kind = kindOf(account);
  if (!isSpread(kind) && !signHolds(kind, balance))
    throw new LedgerFlaw("ledger_overdrawn", `${account} would hold ${balance}.`);
}

const least = (one: bigint, other: bigint): bigint => (one < other ? one : other);
const currencyOf = (account: Account) => account.slice(account.lastIndexOf(":") + 1);

/** The kind of an account whose name has been read already. */
export const kindOf = (account: Account) => account.slice(0, account.indexOf(":")) as AccountKind;

/** The accounts that a side of a movement names. */
export function asList(side: Movement["from"]): readonly Account[] {
  return typeof side === "string" ? [side] : side;
}

/** Every account that entries may move, each once. */
export function accountsOf(entries: readonly JournalEntry[]): Account[] {
  const sides = entries.flatMap(({ movements }) => movements.flatMap(({ from, to }) => [from, to]));
  return [...new Set(sides.flatMap(asList))];
}

const MOST = 2n ** 53n;
const MOST_MOVEMENTS = 1000;

/**
 * Refuses an entry that cannot be posted, whatever the accounts hold.
 *
 * @throws LedgerFlaw
 */
export function checkEntry(entry: JournalEntry): void {
  const { reference, kind, occurred_at, movements, memo } = entry;
  const isWhole =
    isText(reference, 200) &&
    isText(kind, 60) &&
    occurred_at instanceof Date &&
    Number.isFinite(occurred_at.getTime()) &&
    (memo ?? "").length <= 1000 &&
    movements.length > 0 &&
    movements.length <= MOST_MOVEMENTS;
  if (!isWhole) throw new LedgerFlaw("ledger_entry_wrong", reference);
  for (const movement of movements) checkMovement(movement);
}

function checkMovement({ from, to, amount, line }: Movement): void {
  if (!isText(line, 40)) throw new LedgerFlaw("ledger_entry_wrong", "A movement has no line.");
  if (typeof amount !== "bigint" || amount <= 0n || amount >= MOST)
    throw new LedgerFlaw("ledger_amount_wrong", `It was ${amount}.`);
  const sides = [asList(from), asList(to)];
  const accounts = sides.flat();
  if (sides.some(({ length }) => length === 0)) throw new LedgerFlaw("ledger_account_wrong");
  const names = accounts.map((account) => {
    const name = readAccount(account);
    if (!name) throw new LedgerFlaw("ledger_account_wrong", account);
    return name;
  });
  if (new Set(accounts).size < accounts.length)
    throw new LedgerFlaw("ledger_account_wrong", accounts.join(" "));
  if (new Set(names.map(({ currency }) => currency)).size > 1)
    throw new LedgerFlaw("ledger_currencies_mixed", accounts.join(" "));
  // Of what lies in several rows nobody knows, under the lock of one, how much there is to use up.
  for (const side of sides)
    for (const account of side.slice(0, -1))
      if (isSpread(kindOf(account))) throw new LedgerFlaw("ledger_account_wrong", account);
}

const isText = (given: unknown, most: number): boolean =>
  typeof given === "string" && given.length > 0 && given.length <= most;
