/**
 * Where a wholesale order stands. `agreed`: a quote was accepted, its Medusa order is being made. `confirmed`: the order stands and its deposit, if any,
 * is paid. `allotted`: every member has answered or the cooperative closed the gap. Then it is made, received, dispatched, accepted by the buyer and settled.
 */
export const WHOLESALE_ORDER_STATES = [
  "agreed",
  "confirmed",
  "allotting",
  "allotted",
  "received",
  "dispatched",
  "accepted",
  "settled",
  "cancelled",
] as const;

export type WholesaleOrderState = (typeof WHOLESALE_ORDER_STATES)[number];

/** How a wholesale order is paid for what the deposit leaves. */
export const PAYMENT_TERMS = ["advance", "on_delivery", "net_30", "net_60"] as const;

export type PaymentTerms = (typeof PAYMENT_TERMS)[number];
