/** Where a member's offer stands. `lapsed`: its deadline passed without an answer; `closed`: she can be asked for nothing at present. */
export const OFFER_STATES = ["offered", "accepted", "declined", "lapsed", "closed"] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** A plan is open while its offers can be answered. */
export const PLAN_STATES = ["open", "closed"] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** How an order is shared out: as evenly as can be, or from whoever asks least. */
export const STRATEGIES = ["fair", "cheapest"] as const;

/** Why a share is so large, or nothing: the words are the storefront's. */
export const SHARE_CODES = [
  "even_share",
  "full_capacity",
  "minimum_batch",
  "price_holds_down",
  "price_lifts",
  "accepted",
  "declined",
  "grade_not_wanted",
  "no_capacity",
  "capacity_below_batch",
  "batch_above_demand",
  "batch_does_not_fit",
  "price_above_limit",
  "others_first",
] as const;
export type ShareCode = (typeof SHARE_CODES)[number];

/** What was done on the way of an allotment. */
export const ALLOTMENT_VERBS = [
  "sent",
  "accepted",
  "declined",
  "taken_back",
  "lapsed",
  "closed",
  "extended",
  "bought_outside",
  "made_smaller",
] as const;
export type AllotmentVerb = (typeof ALLOTMENT_VERBS)[number];
