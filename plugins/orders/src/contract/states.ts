/** Where a seller's part of an order may stand, what may be done to it, and who does it. */

export const SELLER_ORDER_STATUSES = [
  "placed",
  "accepted",
  "in_production",
  "ready",
  "shipped",
  "delivered",
  "completed",
  "declined",
  "expired",
  "cancelled",
] as const;
export type SellerOrderStatus = (typeof SELLER_ORDER_STATUSES)[number];

export const SELLER_ORDER_VERBS = [
  "accept",
  "decline",
  "expire",
  "prepare",
  "finish",
  "ship",
  "hand_over",
  "deliver",
  "complete",
  "conclude",
  "cancel",
] as const;
export type SellerOrderVerb = (typeof SELLER_ORDER_VERBS)[number];

/** Who does something to a part. */
export const ACTORS = ["buyer", "seller", "operator", "clock"] as const;
export type Actor = (typeof ACTORS)[number];
