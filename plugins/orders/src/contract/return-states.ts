/** Where a return may stand, what may be done to it, and why a buyer sends something back. */

export const RETURN_STATES = [
  /** The buyer has asked; the seller has yet to answer. */
  "requested",
  /** The buyer may send it. */
  "approved",
  /** The seller does not take it back; the buyer may take that to the office. */
  "refused",
  /** The office decides whether it comes back. */
  "disputed",
  /** The office does not have it come back. */
  "rejected",
  /** It has come back; the money is on its way. */
  "received",
  /** The office gave money without anything coming back, or more of it. */
  "awarded",
  /** What goes back to the buyer is settled. */
  "refunded",
  /** The buyer finds that too little, and the office decides. */
  "contested",
  /** Nothing comes of it: the buyer took it back, or never sent anything. */
  "withdrawn",
] as const;
export type ReturnState = (typeof RETURN_STATES)[number];

export const RETURN_VERBS = [
  "approve",
  "refuse",
  "dispute",
  "reject",
  "award",
  "receive",
  "settle",
  "contest",
  "uphold",
  "withdraw",
  "lapse",
] as const;
export type ReturnVerb = (typeof RETURN_VERBS)[number];

export const RETURN_REASONS = ["changed_mind", "not_as_described", "damaged", "wrong_item", "other"] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];
