import type { FrozenTerms } from "./sale-terms";
import type { Actor, SellerOrderStatus } from "./states";

/**
 * All that the books follow of one seller's part: what was sold, what became of it, and what was paid for its order. Amounts are
 * whole smallest units. `noted_at` is when a fact was written, by the database's clock: facts of one part are in that order,
 * whatever moment they name themselves.
 */
export interface BookFacts {
  id: string;
  order_id: string;
  display_id: number;
  seller_id: string;
  currency_code: string;
  decimals: number;
  placed_at: Date;
  /** What the buyer is charged for it; goods and shipping are its shares and add up to it. */
  total: bigint;
  goods: bigint;
  shipping: bigint;
  /** Of these: what was taken off, and tax. */
  discount: bigint;
  tax: bigint;
  /** What was agreed when it was placed. */
  terms: FrozenTerms | null;
  /** What it came to, oldest first; it begins with "placed". */
  history: BookChange[];
  refunds: BookRefund[];
  returns: BookReturn[];
  order: BookOrder;
}

export interface BookChange {
  id: string;
  status: SellerOrderStatus;
  at: Date;
  by: Actor;
  noted_at: Date;
}

export interface BookRefund {
  id: string;
  cause: "declined" | "expired" | "cancelled" | "returned" | "billed";
  /** Id of the part, or of the return. "billed": less came than was agreed, and this much of it had been paid. */
  cause_id: string;
  /** Null until the order says what is owed. */
  amount: bigint | null;
  /** "unpaid": no money had come to us, so none goes back from us. */
  state: "due" | "paid_back" | "unpaid";
  noted_at: Date;
  done_at: Date | null;
}

export interface BookReturn {
  id: string;
  state: string;
  reason: string;
  /** Who pays the way back. */
  postage_by: "buyer" | "seller";
  amount: bigint | null;
  /** What the way back cost: what a seller keeps of the refund, or bears for the buyer. */
  postage: bigint | null;
  /** When the office gave the buyer what the seller bears. */
  postage_paid_at: Date | null;
  settled_at: Date | null;
}

/** The whole order of a part. */
export interface BookOrder {
  /** Made of what was agreed outside of a basket: paid by its terms, and never in cash at the door. */
  agreed: boolean;
  parts: {
    id: string;
    total: bigint;
    /** When it was noted that nothing comes of it, and that its buyer has it. */
    released_at: Date | null;
    delivered_at: Date | null;
    /** By so much its price was lowered before that was paid, since less of it came than was agreed. */
    lowered: { amount: bigint; at: Date } | null;
  }[];
  payments: BookPayment[];
}

/** A payment of Medusa's. */
export interface BookPayment {
  id: string;
  provider_id: string;
  /** No provider moves it: cash on delivery, or a bank transfer that an operator confirms. */
  by_hand: boolean;
  /** What the provider calls it, as far as it said. */
  reference: string | null;
  canceled_at: Date | null;
  /** Only what the provider has agreed to. */
  captures: { id: string; amount: bigint; at: Date }[];
  refunds: { id: string; amount: bigint; at: Date }[];
}

/** The data of the jobs that other plugins name to this one (option `tellBooks`): id of the part of which there is a new fact. */
export interface BookFact {
  id: string;
}

/** The service of the module of sellers' parts, as the books see it. */
export interface BookFactsReader {
  /** The parts of these ids, in their order; one that is gone is missing. One statement, so that they are seen at one moment. */
  factsOf(ids: string[]): Promise<BookFacts[]>;
  /** Ids of parts by their id, for going through all: those after `after`; only what changed since a moment, where one is named. */
  partsAfter(after: string, limit: number, changedSince?: Date): Promise<string[]>;
  /** What a provider took of orders in some days, and what of it is known by these references. */
  capturedBy(question: CapturedQuestion): Promise<CapturedPayment[]>;
}

/** Whose payments are asked for: those captured from `from` until before `until`, and those that a list names. */
export interface CapturedQuestion {
  provider_id: string;
  currency_code: string;
  from: Date;
  until: Date;
  references: string[];
}

export interface CapturedPayment {
  payment_id: string;
  order_id: string | null;
  /** What the provider may call it. */
  references: string[];
  amount: bigint;
  /** Whether it was captured in the days that are asked for. */
  in_time: boolean;
}
