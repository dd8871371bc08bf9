import type { AccountKind } from "./accounts";

/** Whole smallest units as decimal text: JSON's numbers end at 2^53. */
type Amount = string;

/** `GET /admin/ledger/trial-balance?at=`. */
export interface AdminTrialBalanceAnswer {
  trial_balance: {
    /** The moment of which it is: the one that was asked for, or the latest that is settled. */
    at: string;
    currencies: {
      currency: string;
      /** "0" in right books. */
      sum: Amount;
      kinds: {
        kind: AccountKind;
        accounts: number;
        balance: Amount;
        /** Whether each of the accounts stands on its side of zero. */
        sign_holds: boolean;
      }[];
    }[];
  };
}

/** `GET /admin/ledger/accounts?kind=&currency=&at=&after=&limit=`. */
export interface AdminAccountsAnswer {
  at: string;
  accounts: { account: string; owner: string | null; balance: Amount }[];
  /** To be given as `after` for the next page; null when there is none. */
  next: string | null;
}

export interface AdminEntry {
  id: string;
  reference: string;
  kind: string;
  occurred_at: string;
  posted_at: string;
  seller_order_id: string | null;
  seller_id: string | null;
  memo: string | null;
  movements: {
    line: string;
    from: string;
    to: string;
    amount: Amount;
    currency: string;
    /** What the accounts held afterwards; null where one lies in several rows. */
    from_after: Amount | null;
    to_after: Amount | null;
  }[];
}

/** `GET /admin/ledger/entries`: the youngest first. */
export interface AdminEntriesAnswer {
  entries: AdminEntry[];
  /** To be given as `before` for the next page; null when there is none. */
  next: string | null;
}

/** `GET /admin/ledger/entries/:id`. */
export interface AdminEntryAnswer {
  entry: AdminEntry;
}
