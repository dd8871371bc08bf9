/** What a statement tells apart, in the order in which it is read. */
export const STATEMENT_COLUMNS = [
  "goods",
  "discount",
  "shipping",
  "commission",
  "vat",
  "refund",
  "postage",
  "settlement",
  "advance",
  "surplus",
  "cash",
  "payout",
  "exchange",
  "other",
] as const;
export type StatementColumn = (typeof STATEMENT_COLUMNS)[number];

/** Whole smallest units as decimal text, below zero with "-" before it. */
type Amount = string;

interface CurrencyName {
  code: string;
  /** Decimal digits it has. */
  decimals: number;
}

/** `GET /seller/statements?before=`, and of any seller `GET /admin/statements/:id`: twelve months, the latest first. */
export interface StatementsAnswer {
  calendar: "persian" | "gregory";
  time_zone: string;
  currencies: CurrencyName[];
  months: {
    /** Year and month of the seller's calendar: "1405-09". */
    month: string;
    from: string;
    until: string;
    /** It is not over yet. */
    open: boolean;
    sums: { currency: string; opening: Amount; earned: Amount; paid_out: Amount; closing: Amount }[];
  }[];
  /** To be given as `before` for the months before these; null when there was nothing yet. */
  earlier: string | null;
}

export interface StatementRowAnswer {
  /** The part of an order of hers that it is of; null for what is of none, as a payout. */
  seller_order_id: string | null;
  /** The order's number; of a settlement or an advance that of the wholesale order. */
  display_id: number | null;
  reference: string | null;
  /** What it is, where it is of no order: "payout_sent", "exchange", "settlement". */
  kind: string | null;
  /** When the first of it was posted in this month. */
  at: string;
  amounts: Record<StatementColumn, Amount>;
  /** What all of them come to. */
  change: Amount;
}

/** `GET /seller/statements/:month`, and of any seller `GET /admin/statements/:id/:month`. */
export interface StatementAnswer {
  statement: {
    month: string;
    calendar: "persian" | "gregory";
    time_zone: string;
    from: string;
    until: string;
    open: boolean;
    /** Of each currency by itself: `opening` and the change of all rows come to `closing`. */
    currencies: {
      currency: CurrencyName;
      opening: Amount;
      rows: StatementRowAnswer[];
      /** How many rows there are, of which `rows` is a page. */
      count: number;
      totals: Record<StatementColumn, Amount>;
      earned: Amount;
      closing: Amount;
    }[];
  };
}
