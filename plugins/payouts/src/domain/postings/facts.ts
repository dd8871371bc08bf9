/**
 * What the books follow of one seller's part of an order; the reader of the orders plugin answers more. Amounts are whole smallest
 * units. `noted_at` is when a fact was written: facts of one part are in that order, whatever moment they name themselves.
 */
export interface PartFacts {
  id: string;
  seller_id: string;
  currency_code: string;
  placed_at: Date;
  total: bigint;
  /** Shares of the total: they add up to it. */
  goods: bigint;
  shipping: bigint;
  history: readonly { status: string; at: Date; noted_at: Date }[];
  refunds: readonly RefundFact[];
  returns?: readonly ReturnFact[];
  order: OrderFacts;
}

export interface RefundFact {
  id: string;
  cause: string;
  /** Id of the return that it is for. */
  cause_id?: string;
  amount: bigint | null;
  state: "due" | "paid_back" | "unpaid";
  noted_at: Date;
  done_at: Date | null;
}

/** What came back, as far as its way back cost something. */
export interface ReturnFact {
  id: string;
  postage_by: "buyer" | "seller";
  /** What the seller paid for a buyer who bears it, or the buyer for a seller who does. */
  postage: bigint | null;
  /** When the office gave the buyer what the seller bears. */
  postage_paid_at: Date | null;
}

export interface OrderFacts {
  /** Made of what was agreed outside of a basket: paid by its terms, and never in cash at the door. */
  agreed?: boolean;
  parts: readonly {
    id: string;
    total: bigint;
    released_at: Date | null;
    delivered_at: Date | null;
    /** By so much its price was lowered before that was paid, since less of it came than was agreed. */
    lowered?: { amount: bigint; at: Date } | null;
  }[];
  payments: readonly PaymentFact[];
  /** When its buyer showed a bank transfer that was not refused: what comes by hand is that, and no cash. */
  transfer_sent_at?: Date | null;
}

export interface PaymentFact {
  id: string;
  provider_id: string;
  by_hand: boolean;
  captures: readonly MoneyMoved[];
  refunds: readonly MoneyMoved[];
}

export interface MoneyMoved {
  id: string;
  amount: bigint;
  at: Date;
}

/** What was agreed of a part when it was placed. */
export interface PartTerms {
  goods: bigint;
  platform_discount: bigint;
  commission: bigint;
  vat: bigint;
}

/** A buyer's bank takes back what she paid, and decides later who is right. */
export interface DisputeFact {
  id: string;
  provider_id: string;
  amount: bigint;
  opened_at: Date;
  outcome: "won" | "lost" | null;
  closed_at: Date | null;
}
