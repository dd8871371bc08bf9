/** draft → approved (the books are told) → ready (the bank's file can be had) → sent (it was taken) → done (the bank has answered for all). */
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
