import type { AdvanceWay } from "../../contract/advances";
import type { Measure } from "../../contract/measure";
import type { WholesaleOrderState } from "../../contract/wholesale-order";
import { earnedFor } from "./settle";

/** A share that a member accepted, at her price of then. */
export interface AcceptedShare {
  quantity: number;
  unit_price: bigint;
  factor_bp: number;
}

/** While members still work for an order, or wait for their money. */
const OPEN: readonly WholesaleOrderState[] = [
  "confirmed",
  "allotting",
  "allotted",
  "received",
  "dispatched",
  "accepted",
];

export const isAdvancedAgainst = (state: WholesaleOrderState): boolean => OPEN.includes(state);

/** What a member's accepted shares come to, if all of it is taken. */
export function worthOf(measure: Measure, shares: readonly AcceptedShare[]): bigint {
  return shares.reduce((sum, share) => sum + earnedFor(measure, share), 0n);
}

/** So much more may be advanced to her. */
export function roomFor({ worth, advanced }: { worth: bigint; advanced: bigint }): bigint {
  return worth > advanced ? worth - advanced : 0n;
}

export type AdvanceFlaw =
  | "advance_order_closed"
  | "advance_member_unknown"
  | "advance_too_much"
  | "advance_balance_low";

/**
 * What forbids an advance, if anything: it is given against an order that stands, to who accepted a share of it, never more than that is worth
 * less what she got before; out of the balance no more than is there.
 */
export function judgeAdvance(asked: {
  state: WholesaleOrderState;
  way: AdvanceWay;
  amount: bigint;
  worth: bigint;
  advanced: bigint;
  available: bigint;
}): AdvanceFlaw | null {
  if (!isAdvancedAgainst(asked.state)) return "advance_order_closed";
  if (asked.worth <= 0n) return "advance_member_unknown";
  if (asked.amount <= 0n || asked.amount > roomFor(asked)) return "advance_too_much";
  return asked.way === "balance" && asked.amount > asked.available ? "advance_balance_low" : null;
}
