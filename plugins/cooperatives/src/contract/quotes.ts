import type { InvoiceOfOrder } from "./invoice";
import type { Measure } from "./measure";
import type { QuoteSide, QuoteState, QuoteVerb } from "./quote-states";
import type { PaymentTerms, WholesaleOrderState } from "./wholesale-order";

/** Answers about quotes and wholesale orders. Money is whole smallest units as text, quantities the measure's smallest, moments ISO. */

/** Goods, and their names in both languages. */
export interface QuotedGoods {
  pool_id: string;
  handle: string | null;
  title: string;
  title_en: string;
  measure: Measure;
}

/** The other side, by name: a buyer reads the cooperative's, the cooperative the company's. */
export interface QuoteParty {
  name: string;
  name_en: string;
}

/** A request in a list. */
export interface QuoteRequestRow {
  id: string;
  number: number;
  state: QuoteState;
  goods: QuotedGoods;
  cooperative: QuoteParty & { handle: string };
  company: QuoteParty & { id: string };
  quantity: number;
  deliver_by: string;
  /** The newest version; null while nothing was offered. */
  newest: {
    version: number;
    offered_by: QuoteSide;
    total: string;
    currency_code: string;
    valid_until: string;
  } | null;
  /** Who has to answer; null where it is over. */
  turn: QuoteSide | null;
  asked_at: string;
  moved_at: string;
}

/** `GET /store/quote-requests` and `GET /seller/cooperative/quote-requests` */
export interface QuoteRequestsAnswer {
  requests: QuoteRequestRow[];
  count: number;
  counts: Record<QuoteState, number>;
  limit: number;
  offset: number;
}

/** One version of what was offered. */
export interface QuoteVersionAnswer {
  id: string;
  version: number;
  offered_by: QuoteSide;
  quantity: number;
  grades: string[];
  unit_price: string;
  goods_total: string;
  shipping_total: string;
  tax_goods_bp: number;
  tax_shipping_bp: number;
  tax_total: string;
  total: string;
  deposit_bp: number;
  deposit: string;
  rest: string;
  payment_terms: PaymentTerms;
  deliver_by: string;
  valid_until: string;
  words: string | null;
  offered_at: string;
}

/** A request with its thread, the oldest first. */
export interface QuoteRequestAnswer extends QuoteRequestRow {
  grades: string[];
  words: string;
  currency_code: string;
  /** What the pool offers to be chosen from, and asks at least. */
  pool: {
    grades: { code: string; fa: string; en: string }[];
    minimum_order: number;
    deposit_percent: number;
    /** Its price for so much, of one unit; null where it names none. */
    unit_price: string | null;
  };
  /** What the market takes of goods and their way to this company. */
  taxes: { goods_bp: number; shipping_bp: number };
  versions: QuoteVersionAnswer[];
  messages: { id: string; by: QuoteSide; words: string; at: string }[];
  events: { id: string; verb: QuoteVerb; by: QuoteSide | "clock"; words: string | null; at: string }[];
  /** What who asks may do now. */
  can: ("offer" | "counter" | "accept" | "withdraw" | "decline" | "write")[];
  /** Whether the acceptance waits for an approver of the company. */
  waits_for_approval: boolean;
  wholesale_order_id: string | null;
}

/** `GET …/quote-requests/:id`, and every change of one. */
export interface OneQuoteRequestAnswer {
  request: QuoteRequestAnswer;
}

/** `POST …/quote-requests/:id/accept`: 200, or 202 where one of these people has to grant it first. */
export interface QuoteAcceptedAnswer extends OneQuoteRequestAnswer {
  outcome: "accepted" | "already_accepted" | "needs_approval";
  by: string[];
}

/** What is to be paid, when, and whether it came. */
export interface WholesalePayment {
  what: "deposit" | "rest";
  amount: string;
  when: "now" | PaymentTerms;
  /** Medusa's payment collection; null while the order is being made. */
  payment_collection_id: string | null;
  paid: boolean;
}

export interface WholesaleOrderRow {
  id: string;
  /** Medusa's order and its number; null while it is being made. */
  order_id: string | null;
  display_id: number | null;
  state: WholesaleOrderState;
  goods: QuotedGoods;
  cooperative: QuoteParty & { handle: string };
  company: QuoteParty & { id: string };
  quantity: number;
  currency_code: string;
  total: string;
  deposit: string;
  deliver_by: string;
  agreed_at: string;
}

/** `GET /store/wholesale-orders` and `GET /seller/cooperative/wholesale-orders` */
export interface WholesaleOrdersAnswer {
  orders: WholesaleOrderRow[];
  count: number;
  limit: number;
  offset: number;
}

export interface WholesaleOrderAnswer extends WholesaleOrderRow {
  seller_order_id: string | null;
  quote_request_id: string | null;
  grades: string[];
  unit_price: string;
  goods_total: string;
  shipping_total: string;
  tax_total: string;
  payment_terms: PaymentTerms;
  /** The buyer collects it at the hub. */
  is_collected: boolean;
  payments: WholesalePayment[];
  /** What was billed of it; null until its buyer has accepted the last of it. */
  invoice: InvoiceOfOrder | null;
  events: { id: string; verb: string; at: string; words: string | null }[];
}

/** `GET …/wholesale-orders/:id` */
export interface OneWholesaleOrderAnswer {
  order: WholesaleOrderAnswer;
}
