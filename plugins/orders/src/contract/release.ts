import type { GivenReason, ReleaseReason } from "./release-reasons";

export { BUYER_REASONS, OPERATOR_REASONS, SELLER_REASONS } from "./release-reasons";
export type { GivenReason, ReleaseReason };

/** Why somebody calls off a part: `POST /seller/orders/:id/decline`, `…/cancel`, `/admin/seller-orders/:id/cancel`. */
export interface CallOffInput {
  reason: ReleaseReason;
  /** In her own words. */
  words?: string | null;
}

/** What goes back to the buyer of a part, and how far that is. */
export interface PartRefund {
  cause: "declined" | "expired" | "cancelled" | "returned" | "billed";
  /** In the currency's major unit; null as long as nobody has looked what was paid. */
  amount: number | null;
  /** "unpaid": nothing had been paid, so nothing goes back. */
  state: "due" | "paid_back" | "unpaid";
  /** ISO instant at which it was paid back, or found unpaid. */
  done_at: string | null;
}

/** `POST /store/orders/:id/parts/:part_id/cancel`. */
export interface CancelledPartAnswer {
  part: { id: string; status: "cancelled" };
}

/** A seller's part as the operator sees it beside its order. */
export interface AdminSellerOrder {
  id: string;
  order_id: string;
  display_id: number;
  seller: { name: string; name_en: string } | null;
  status: string;
  placed_at: string;
  currency_code: string;
  total: number;
  refunded_total: number;
  reason: GivenReason | null;
  refunds: (PartRefund & { id: string })[];
  may_cancel: boolean;
}

/** `GET /admin/seller-orders?order_id=`, and of the verbs the one part. */
export interface AdminSellerOrdersAnswer {
  seller_orders: AdminSellerOrder[];
}

/** A refund that does not go through, or goes slowly. */
export interface AdminRefund {
  id: string;
  order_id: string;
  seller_order_id: string;
  display_id: number;
  cause: PartRefund["cause"];
  currency_code: string;
  amount: number | null;
  state: PartRefund["state"];
  owed_since: string;
  /** What the last attempt said that failed; null when none did. */
  error: string | null;
  /** Nobody tries any more: somebody has to look. */
  given_up: boolean;
}

/** `GET /admin/seller-order-refunds?state=&limit=&offset=` and its `…/:id/retry`. */
export interface AdminRefundsAnswer {
  refunds: AdminRefund[];
  count: number;
  offset: number;
  limit: number;
}
