import type { Measure } from "../../contract/measure";
import type { ClaimState, DispatchState, ReceiptState, RejectionReason } from "../../contract/receiving";
import type { WholesaleOrderState } from "../../contract/wholesale-order";

export interface GradeRow {
  code: string;
  fa: string;
  en: string;
}

/** A wholesale order as the hub reads it, with what of it came and left. */
export interface OrderRow {
  id: string;
  cooperative_id: string;
  company_id: string;
  pool_id: string;
  state: WholesaleOrderState;
  measure: Measure;
  quantity: number;
  /** Codes that this order takes, and names of all of the pool's. */
  grades: string[];
  pool_grades: GradeRow[];
  tolerance_bp: number;
  title: string;
  title_en: string;
  deliver_by: string;
  accepted: number;
  /** What came of purchases outside. */
  outside: number;
  dispatched: number;
}

/** Something that was bought outside, and what of it came to the hub. */
export interface OutsideRow {
  id: string;
  wholesale_order_id: string;
  words: string;
  quantity: number;
  received: number;
}

/** What a member agreed to bring, and what of it came. */
export interface ShareRow {
  allotment_id: string;
  wholesale_order_id: string;
  cooperative_id: string;
  seller_id: string;
  handle: string;
  name: string;
  name_en: string;
  grade: string;
  unit_price: string;
  currency_code: string;
  promised: number;
  accepted: number;
  receipts: number;
  tolerance_bp: number;
  hand_over_by: string;
  firm: boolean;
  order_state: WholesaleOrderState;
}

export interface ReceiptRow {
  id: string;
  wholesale_order_id: string;
  allotment_id: string;
  cooperative_id: string;
  seller_id: string;
  request_key: string;
  state: ReceiptState;
  weighed: number;
  rejected: number;
  accepted: number;
  reason: RejectionReason | null;
  grade: string;
  words: string;
  received_by: string;
  received_at: Date;
  agree_by: Date;
  objection: string | null;
  decision: string | null;
  final_at: Date | null;
}

/** A receipt with all that is told of it. */
export interface FullReceiptRow extends ReceiptRow {
  measure: Measure;
  title: string;
  title_en: string;
  pool_grades: GradeRow[];
  lot: string | null;
  lot_quantity: number | null;
  lot_remaining: number | null;
  member: { handle: string; name: string; name_en: string };
  cooperative: { handle: string; name: string; name_en: string };
  unit_price: string;
  currency_code: string;
  promised: number;
  photos: { id: string; by: "cooperative" | "member" }[];
}

export interface LotRow {
  id: string;
  number: string;
  receipt_id: string | null;
  wholesale_order_id: string;
  cooperative_id: string;
  seller_id: string | null;
  outside_purchase_id: string | null;
  supplier: string | null;
  paper: string | null;
  request_key: string | null;
  grade: string;
  quantity: number;
  remaining: number;
  received_at: Date;
}

export interface DispatchRow {
  id: string;
  wholesale_order_id: string;
  cooperative_id: string;
  company_id: string;
  request_key: string;
  number: number;
  state: DispatchState;
  quantity: number;
  is_last: boolean;
  words: string;
  carrier: string | null;
  tracking_number: string | null;
  sent_by: string;
  sent_at: Date;
  arrived_at: Date | null;
  answered_by: string | null;
  answered_at: Date | null;
  claim_quantity: number | null;
  claim_words: string | null;
  claim_state: ClaimState | null;
  claim_until: Date | null;
  claim_offered: number | null;
  claim_answer: string | null;
  claim_decision: string | null;
  claim_granted: number | null;
  granted_at: Date | null;
}

/** What was done at the hub; `actor_id` is null for the clock. */
export interface Deed {
  of_id: string;
  verb: string;
  actor_id: string | null;
  at: Date;
  words?: string | null;
  details?: object | null;
}
