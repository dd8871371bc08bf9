import type { Context } from "@medusajs/framework/types";
import type { Account, AccountKind } from "./accounts";

export * from "./accounts";

/**
 * So much goes from one account to another, both of one currency. Where several accounts are named they are used up in that
 * order, at the moment it is posted: `from` each down to zero, the last without limit; `to` each up to zero, the last without.
 */
export interface Movement {
  from: Account | readonly Account[];
  to: Account | readonly Account[];
  /** Whole smallest units, above zero, below 2^53. */
  amount: bigint;
  /** Which line of a statement it is: "goods", "shipping", "commission", "vat", "discount", "refund", "payout", …. */
  line: string;
}

/** A fact of business as the books say it. Never changed: what was wrong is corrected by another entry. */
export interface JournalEntry {
  /** Names the fact: posted once. "part:sord_1:accepted", "refund:sordr_1", "payout:pout_1:sent". */
  reference: string;
  kind: string;
  /** When it happened; when it was posted the ledger says. */
  occurred_at: Date;
  /** The part of an order it is about, if of one. */
  seller_order_id?: string | null;
  /** The seller whose statement it stands in, if in one's. */
  seller_id?: string | null;
  /** In words, for an accountant; no names of buyers. */
  memo?: string;
  movements: Movement[];
}

/** The service of the ledger module. */
export interface Ledger {
  /**
   * Posts entries in this order, all or none, within the context's transaction if it has one. An entry whose reference stands
   * already with the same content is passed over.
   *
   * @returns references that were posted now
   * @throws a refusal: `ledger_entry_differs` (the reference stands with another content), `ledger_overdrawn` (an account that
   * is held to its sign would cross zero), `ledger_amount_wrong`, `ledger_currencies_mixed`, `ledger_account_wrong`, `ledger_entry_wrong`
   */
  post(entries: JournalEntry[], context?: Context): Promise<string[]>;
  /** Which of these references stand. */
  posted(references: string[], context?: Context): Promise<Set<string>>;
  /** Balances now, in whole smallest units; 0n for an account nobody has moved. */
  balances(accounts: Account[], context?: Context): Promise<Map<Account, bigint>>;
  /** What accounts held at a past moment: what their last movements until then say. */
  balancesAt(accounts: Account[], at: Date): Promise<Map<Account, bigint>>;
  /** An account's movements of a period, in their order: the next page begins after the cursor of the last. */
  lines(account: Account, asked: LinesAsked): Promise<AccountLine[]>;
  /** Of every kind and currency what its accounts held at a moment: exact, and the same whenever it is asked again. */
  trialBalance(at?: Date): Promise<TrialBalance>;
  /** Accounts of a kind that were moved until a moment, by name. */
  accountsAt(asked: AccountsAsked): Promise<{ account: Account; balance: bigint }[]>;
  /** Entries, the youngest first. */
  entries(asked: EntriesAsked): Promise<{ entries: PostedEntry[]; next: string | null }>;
  /** An entry by its number; undefined when there is none. */
  entry(id: string): Promise<PostedEntry | undefined>;
  /** Every movement that was posted in a period, in the order of posting, some at a time. */
  journal(period: { from: Date; until: Date }): AsyncIterable<JournalRow[]>;
}

/** A period of an account's movements: from `from` until before `until`. */
export interface LinesAsked {
  from: Date;
  until: Date;
  /** The cursor of the last line that was read. */
  after?: string;
  limit?: number;
}

/** A movement as the statement of one account shows it. */
export interface AccountLine {
  cursor: string;
  posted_at: Date;
  line: string;
  /** Above zero what came, below it what went. */
  amount: bigint;
  /** What the account held afterwards; null where it lies in several rows. */
  balance: bigint | null;
  /** Where it came from or went to. */
  other: Account;
  entry_id: string;
  reference: string;
  kind: string;
  occurred_at: Date;
  seller_order_id: string | null;
  seller_id: string | null;
  memo: string | null;
}

export interface TrialBalance {
  /** The moment of which it is: the one that was asked for, or the latest that is settled. */
  at: Date;
  lines: TrialBalanceLine[];
}

export interface TrialBalanceLine {
  kind: AccountKind;
  currency: string;
  accounts: number;
  balance: bigint;
  /** Whether every account of the kind stands on its side of zero. */
  sign_holds: boolean;
}

export interface AccountsAsked {
  kind: AccountKind;
  currency: string;
  at: Date;
  /** The name of the last account that was read. */
  after?: string;
  limit: number;
}

export interface EntriesAsked {
  kind?: string;
  account?: Account;
  seller_id?: string;
  seller_order_id?: string;
  reference?: string;
  /** `next` of the page before. */
  before?: string;
  limit: number;
}

/** An entry as it stands. */
export interface PostedEntry {
  id: string;
  reference: string;
  kind: string;
  occurred_at: Date;
  posted_at: Date;
  seller_order_id: string | null;
  seller_id: string | null;
  memo: string | null;
  movements: {
    line: string;
    from: Account;
    to: Account;
    amount: bigint;
    currency: string;
    /** What the accounts held afterwards; null where one lies in several rows. */
    from_after: bigint | null;
    to_after: bigint | null;
  }[];
}

/** A movement as the accountant's list has it. */
export interface JournalRow {
  /** To the microsecond. */
  posted_at: string;
  occurred_at: Date;
  entry: string;
  reference: string;
  kind: string;
  line: string;
  from: Account;
  to: Account;
  amount: string;
  currency: string;
  seller_id: string | null;
  seller_order_id: string | null;
  memo: string | null;
}
