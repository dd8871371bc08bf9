/** The life of a return, as a table: where it stands, what may be done then, and by whom. */

import type { ReturnState, ReturnVerb } from "../contract/return-states";
import { RETURN_VERBS } from "../contract/return-states";
import type { Actor } from "./seller-order-states";

export * from "../contract/return-states";

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

/** Its pieces are spoken for: nobody may ask for them a second time. What was refused is taken to the office instead. */
export const CLAIMING_STATES = [
  "requested",
  "approved",
  "refused",
  "disputed",
  "rejected",
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

/** The seller has something to do. */
export const SELLERS_TURN = ["requested", "approved"] as const satisfies ReturnState[];
