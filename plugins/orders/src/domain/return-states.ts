/** The life of a return, as a table: where it stands, what may be done then, and by whom. */

import type { Actor } from "./seller-order-states";

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

type Way = readonly [to: ReturnState, ...by: Actor[]];

const LEADS_TO: Record<ReturnState, Partial<Record<ReturnVerb, Way>>> = {
  requested: {
    // A seller who says nothing has agreed: the clock says so for her.
    approve: ["approved", "seller", "operator", "clock"],
    refuse: ["refused", "seller"],
    withdraw: ["withdrawn", "buyer"],
  },
  approved: {
    receive: ["received", "seller", "operator"],
    withdraw: ["withdrawn", "buyer"],
    lapse: ["withdrawn", "clock"],
  },
  refused: { dispute: ["disputed", "buyer"] },
  disputed: {
    approve: ["approved", "operator", "seller"],
    reject: ["rejected", "operator"],
    award: ["awarded", "operator"],
    withdraw: ["withdrawn", "buyer"],
  },
  rejected: {},
  received: { settle: ["refunded", "clock"] },
  awarded: { settle: ["refunded", "clock"] },
  refunded: { contest: ["contested", "buyer"] },
  contested: { award: ["awarded", "operator"], uphold: ["refunded", "operator"] },
  withdrawn: {},
};

/** Where a verb leads from a state when somebody does it; null when that may not be done there, or not by her. */
export function returnLeadsTo(state: ReturnState, verb: ReturnVerb, actor: Actor): ReturnState | null {
  const way: Way | undefined = LEADS_TO[state][verb];
  if (!way) return null;
  const [to, ...by] = way;
  return by.includes(actor) ? to : null;
}

/** What somebody may do next with a return. */
export function returnVerbsFrom(state: ReturnState, actor: Actor): ReturnVerb[] {
  return RETURN_VERBS.filter((verb) => returnLeadsTo(state, verb, actor) !== null);
}

/** Its pieces are spoken for: nobody may ask for them a second time. */
export const CLAIMING_STATES = [
  "requested",
  "approved",
  "disputed",
  "received",
  "awarded",
  "refunded",
  "contested",
] as const satisfies ReturnState[];

/** Its pieces came back, or were paid for without. */
export const SETTLED_STATES = [
  "received",
  "awarded",
  "refunded",
  "contested",
] as const satisfies ReturnState[];

/** Something has yet to happen: its part is not over. */
export const OPEN_RETURN_STATES = [
  "requested",
  "approved",
  "disputed",
  "received",
  "awarded",
  "contested",
] as const satisfies ReturnState[];

/** The office looks at these. */
export const OFFICE_STATES = ["disputed", "contested"] as const satisfies ReturnState[];
