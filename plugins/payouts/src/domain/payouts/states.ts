/** draft → approved (the books are told) → ready (the bank's file can be had) → sent (it was taken) → done (the bank has answered for all). */
export const RUN_STATES = ["draft", "withdrawn", "approved", "ready", "sent", "done"] as const;
export type RunState = (typeof RUN_STATES)[number];

/** planned → in_transit → sent or failed; sent → returned. Who is not paid is left out from the start, or when the books were told. */
export const PAYOUT_STATES = ["planned", "left_out", "in_transit", "sent", "failed", "returned"] as const;
export type PayoutState = (typeof PAYOUT_STATES)[number];

/** What a bank says became of a payout. */
export const OUTCOMES = ["sent", "failed", "returned"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whether this may become of a payout that stands so: the bank answers once, and only what was sent can come back. */
export function mayBecome(state: PayoutState, outcome: Outcome): boolean {
  return outcome === "returned" ? state === "sent" : state === "in_transit";
}
