import type { AdvanceState, AdvanceWay } from "../../contract/advances";
import type { Measure } from "../../contract/measure";
import type { PaymentTerms, WholesaleOrderState } from "../../contract/wholesale-order";

/** A grade of a pool, by its names. */
export interface GradeRow {
  code: string;
  fa: string;
  en: string;
}

/** A wholesale order as its settlement reads it. */
export interface OrderRow {
  id: string;
  cooperative_id: string;
  company_id: string;
  seller_order_id: string | null;
  state: WholesaleOrderState;
  measure: Measure;
  quantity: number;
  currency_code: string;
  unit_price: string;
  goods_total: string;
  shipping_total: string;
  tax_goods_bp: number;
  tax_shipping_bp: number;
  tax_total: string;
  total: string;
  deposit: string;
  payment_terms: PaymentTerms;
  margin_bp: number;
  grade_factors: Record<string, number>;
  pool_grades: GradeRow[];
  title: string;
  title_en: string;
  company: string;
  /** What was billed of it; null as long as it is not. */
  billed:
    | (Record<"goods_total" | "shipping_total" | "tax_total" | "total" | "credit", string> & {
        quantity: number;
      })
    | null;
  receipts_open: number;
  claims_open: number;
  shipments: { quantity: number; claim_granted: number | null }[];
  purchases: { quantity: number; unit_price: string }[];
}

/** What was finally accepted of a receipt, and what it is paid by. */
export interface GoodsRow {
  receipt_id: string;
  lot: string | null;
  received_at: Date;
  seller_id: string;
  grade: string;
  quantity: number;
  unit_price: string;
}

/** A line of a member's sheet as it is kept. */
export interface ShareLine {
  receipt_id: string;
  lot: string | null;
  received_at: string;
  grade: string;
  quantity: number;
  unit_price: string;
  factor_bp: number;
  earned: string;
}

/** What of an advance a settlement repaid. */
export interface ShareRepaid {
  advance_id: string;
  way: AdvanceWay;
  given_at: string;
  amount: string;
}

export interface SettlementRow {
  id: string;
  wholesale_order_id: string;
  cooperative_id: string;
  currency_code: string;
  delivered: number;
  members: number;
  goods: string;
  earned: string;
  outside: string;
  margin: string;
  platform: string;
  surplus: string;
  repaid: string;
  due: string;
  settled_by: string;
  settled_at: Date;
}

export interface ShareRow {
  id: string;
  settlement_id: string;
  wholesale_order_id: string;
  cooperative_id: string;
  seller_id: string;
  quantity: number;
  lines: ShareLine[];
  repayments: ShareRepaid[];
  earned: string;
  repaid: string;
  due: string;
  settled_at: Date;
}

export interface AdvanceRow {
  id: string;
  wholesale_order_id: string;
  cooperative_id: string;
  seller_id: string;
  request_key: string;
  way: AdvanceWay;
  state: AdvanceState;
  amount: string;
  outstanding: string;
  currency_code: string;
  words: string;
  given_by: string;
  given_at: Date;
  confirmed_by: string | null;
  confirmed_at: Date | null;
  cancelled_by: string | null;
  cancelled_at: Date | null;
  denied_by: string | null;
  denied_at: Date | null;
  denied_because: string;
}

export interface SurplusRow {
  id: string;
  cooperative_id: string;
  year: number;
  calendar: "persian" | "gregory";
  currency_code: string;
  amount: string;
  earned: string;
  members: number;
  shared_by: string;
  shared_at: Date;
}

export interface SurplusShareRow {
  id: string;
  surplus_id: string;
  cooperative_id: string;
  seller_id: string;
  earned: string;
  share: string;
  shared_at: Date;
}

/** Somebody on the other side, with the names of goods. */
export interface PartyRow {
  id: string;
  handle: string;
  name: string;
  name_en: string;
}

/** What was done with an order; `actor_id` is null for the clock. */
export interface Deed {
  verb: string;
  actor_id: string | null;
  at: Date;
  details?: object | null;
  /** Where the order stands by it, if elsewhere. */
  state?: WholesaleOrderState;
}
