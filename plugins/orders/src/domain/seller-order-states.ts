/** The life of a seller's part of an order, as a table: where it stands, what may be done then, and by whom. */

import {
  type Actor,
  SELLER_ORDER_VERBS,
  type SellerOrderStatus,
  type SellerOrderVerb,
} from "../contract/states";

export * from "../contract/states";

/** The seller has yet to make it or to send it. */
export const OPEN_STATUSES = ["placed", "accepted", "in_production", "ready"] as const;
/** It has left the seller, or its buyer has it. */
export const SENT_STATUSES = ["shipped", "delivered", "completed"] as const;
/** Nothing comes of it: its goods are free again, and what was paid for it goes back. */
export const RELEASED_STATUSES = ["declined", "expired", "cancelled"] as const;

type Way = readonly [to: SellerOrderStatus, ...by: Actor[]];

/** While she has it: what she makes, sends or hands over, or can no longer make. */
const IN_HAND = {
  ship: ["shipped", "seller"],
  hand_over: ["delivered", "seller"],
  cancel: ["cancelled", "seller", "operator"],
} as const satisfies Partial<Record<SellerOrderVerb, Way>>;

/** What was agreed outside of a basket goes its own way to its buyer: when she has accepted and paid it, it is done with. */
const DONE = { conclude: ["completed", "clock"] } as const satisfies Partial<Record<SellerOrderVerb, Way>>;

const LEADS_TO: Record<SellerOrderStatus, Partial<Record<SellerOrderVerb, Way>>> = {
  placed: {
    accept: ["accepted", "seller"],
    decline: ["declined", "seller"],
    cancel: ["cancelled", "buyer", "operator"],
    expire: ["expired", "clock"],
  },
  accepted: { prepare: ["in_production", "seller"], finish: ["ready", "seller"], ...IN_HAND, ...DONE },
  in_production: { finish: ["ready", "seller"], ...IN_HAND, ...DONE },
  ready: { ...IN_HAND, ...DONE },
  shipped: { deliver: ["delivered", "buyer", "seller", "operator"], ...DONE },
  delivered: { complete: ["completed", "clock"], ...DONE },
  completed: {},
  declined: {},
  expired: {},
  cancelled: {},
};

/** Where a verb leads from a state when somebody does it; null when that may not be done there, or not by her. */
export function leadsTo(
  status: SellerOrderStatus,
  verb: SellerOrderVerb,
  actor: Actor,
): SellerOrderStatus | null {
  const way: Way | undefined = LEADS_TO[status][verb];
  if (!way) return null;
  const [to, ...by] = way;
  return by.includes(actor) ? to : null;
}

/** What somebody may do next. */
export function verbsFrom(status: SellerOrderStatus, actor: Actor): SellerOrderVerb[] {
  return SELLER_ORDER_VERBS.filter((verb) => leadsTo(status, verb, actor) !== null);
}

/** Whether nothing comes of a part. */
export function isReleased(status: SellerOrderStatus): boolean {
  return (RELEASED_STATUSES as readonly string[]).includes(status);
}

/** Whether a part has left its seller. */
export function isSent(status: SellerOrderStatus): boolean {
  return (SENT_STATUSES as readonly string[]).includes(status);
}

const HOUR_MS = 3_600_000;

/** Until when a seller answers an order before it expires. */
export function answerBy(placedAt: Date, withinHours: number): Date {
  return new Date(placedAt.getTime() + withinHours * HOUR_MS);
}

/** What was placed at this moment or before, and still waits for an answer, has expired. */
export function unansweredSince(now: Date, withinHours: number): Date {
  return new Date(now.getTime() - withinHours * HOUR_MS);
}
