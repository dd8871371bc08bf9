/** By which way money goes to a seller: by the market's bank, or by Stripe to an account of hers there. */
export const PAYOUT_WAYS = ["bank_file", "stripe_connect"] as const;
export type PayoutWay = (typeof PAYOUT_WAYS)[number];

/** How a seller's account at Stripe stands. */
export const ACCOUNT_STATES = ["incomplete", "ready", "refused"] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** What Stripe still wants to know of her. */
export const ACCOUNT_NEEDS = ["bank_account", "person", "business", "terms", "other"] as const;
export type AccountNeed = (typeof ACCOUNT_NEEDS)[number];

/**
 * draft → approved (the books are told) → ready (the bank's file can be had) → sent (it was taken, or nobody is paid by it) → done (of
 * all is known what became of them).
 */
export const RUN_STATES = ["draft", "withdrawn", "approved", "ready", "sent", "done"] as const;
export type RunState = (typeof RUN_STATES)[number];

/** planned → in_transit → sent or failed; sent → returned. Who is not paid is left out from the start, or when the books were told. */
export const PAYOUT_STATES = ["planned", "left_out", "in_transit", "sent", "failed", "returned"] as const;
export type PayoutState = (typeof PAYOUT_STATES)[number];

/** Why a seller is not paid in a run. */
const LEFT_OUT = [
  "open_payout",
  "in_debt",
  "held",
  "account_changed",
  "no_sheba",
  "no_way",
  "stripe_not_ready",
  "stripe_currency",
  "way_changed",
  "last_failed",
  "not_due",
  "below_minimum",
  "balance_changed",
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

export const SCHEDULES = ["daily", "weekly", "on_request"] as const;
export type Schedule = (typeof SCHEDULES)[number];

/** In the order of `Date.getUTCDay`. */
export const WEEKDAYS = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
] as const;
export type Weekday = (typeof WEEKDAYS)[number];
