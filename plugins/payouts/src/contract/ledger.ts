import type { Context } from "@medusajs/framework/types";
import type { Account } from "./accounts";

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
}
