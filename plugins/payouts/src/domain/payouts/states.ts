import type { PayoutState } from "../../contract/payout-words";

export { PAYOUT_STATES, type PayoutState, RUN_STATES, type RunState } from "../../contract/payout-words";

/** What a bank says became of a payout. */
export const OUTCOMES = ["sent", "failed", "returned"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whether this may become of a payout that stands so: the bank answers once, and only what was sent can come back. */
export function mayBecome(state: PayoutState, outcome: Outcome): boolean {
  return outcome === "returned" ? state === "sent" : state === "in_transit";
}
