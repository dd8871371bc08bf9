import type { AllotmentVerb, OfferState, PlanState } from "../../contract/allotment-words";
import type { Measure } from "../../contract/measure";
import type { WholesaleOrderState } from "../../contract/wholesale-order";
import type { Reason } from "../../domain/offers/because";

/** A wholesale order, as far as its allotment reads it. */
export interface OrderRow {
  id: string;
  cooperative_id: string;
  pool_id: string;
  state: WholesaleOrderState;
  measure: Measure;
  quantity: number;
  grades: string[];
  currency_code: string;
  unit_price: string;
  margin_bp: number;
  deliver_by: string;
}

export interface PlanRow {
  id: string;
  wholesale_order_id: string;
  cooperative_id: string;
  version: number;
  strategy: "fair" | "cheapest";
  state: PlanState;
  measure: Measure;
  step: number;
  demand: number;
  shortfall: number;
  short_of: string | null;
  cost: string;
  seen: string;
  deadline: Date;
  hand_over_by: string;
  sent_by: string;
  sent_at: Date;
  closed_at: Date | null;
}

export interface OfferRow {
  id: string;
  plan_id: string;
  wholesale_order_id: string;
  cooperative_id: string;
  seller_id: string;
  pledge_id: string | null;
  measure: Measure;
  quantity: number;
  already: number;
  accepted: number | null;
  state: OfferState;
  unit_price: string;
  raw_material: string | null;
  currency_code: string;
  minimum_batch: number;
  grade: string;
  because: Reason;
  turn: "had" | "waits" | null;
  answered_at: Date | null;
}

/** An offer with what of its plan and order its member may know. */
export interface OwnOffer extends OfferRow {
  plan: Pick<PlanRow, "id" | "state" | "deadline" | "step" | "hand_over_by">;
  pool_id: string;
  /** What the whole order is. */
  total: number;
}

export interface EventRow {
  id: string;
  wholesale_order_id: string;
  plan_id?: string | null;
  allotment_id?: string | null;
  verb: AllotmentVerb;
  /** Null for the clock. */
  actor_id: string | null;
  at: Date;
  words?: string | null;
  details?: object | null;
}

export interface OutsideRow {
  id: string;
  wholesale_order_id: string;
  cooperative_id: string;
  request_key: string;
  quantity: number;
  unit_price: string;
  currency_code: string;
  words: string;
  noted_by: string;
  noted_at: Date;
}

/** What a member is to make for other orders. */
export interface TakenRow {
  seller_id: string;
  quantity: number;
  /** Before which day. */
  until: string;
}

/** Everything of an order's allotment that stands. */
export interface Standing {
  order: OrderRow;
  /** The newest first. */
  plans: PlanRow[];
  /** Of all plans, the oldest first. */
  offers: OfferRow[];
  outside: OutsideRow[];
}
