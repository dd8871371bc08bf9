import type { LeftOut, PayoutWay } from "../../contract/payout-words";
import { nextDay, type PaidWhen } from "./schedule";
import type { PayoutState } from "./states";

/** What is known of a seller when it is judged whether she is paid. */
export interface Payee extends PaidWhen {
  available: bigint;
  /** Zero or below. */
  debt: bigint;
  minimum: bigint;
  /** By an operator. */
  held_at: Date | null;
  held_until: Date | null;
  /** Since she changed her account. */
  account_held_until: Date | null;
  /** Null when there is none in this currency. */
  way: PayoutWay | null;
  /** Her account by that way, a Sheba sealed; null when she has none. */
  target: string | null;
  /** Why nothing can be sent there. */
  flaw: LeftOut | null;
  open: boolean;
  /** Of her last payout in this currency. */
  last: { state: PayoutState; target: string | null; reason: string | null } | null;
}

/** Whether an operator's hold stands at a moment. */
export function isHeld({ held_at, held_until }: Pick<Payee, "held_at" | "held_until">, now: Date): boolean {
  return held_at !== null && (held_until === null || held_until > now);
}

/**
 * Why she is not paid now; null when she is.
 *
 * @param wanted an operator has named her: her day, the minimum and what became of the last one do not matter, everything else does
 */
export function whyNot(payee: Payee, { now, today, wanted }: { now: Date; today: string; wanted: boolean }) {
  if (payee.open) return "open_payout";
  if (payee.debt < 0n) return "in_debt";
  if (isHeld(payee, now)) return "held";
  if (payee.account_held_until && payee.account_held_until > now) return "account_changed";
  if (payee.flaw) return payee.flaw;
  if (!wanted && hasFailed(payee)) return "last_failed";
  if (payee.available <= 0n || (!wanted && payee.available < payee.minimum)) return "below_minimum";
  if (!wanted && nextDay(payee, today) !== today) return "not_due";
  return null satisfies LeftOut | null;
}

/** Money came back and goes to the same account: it would come back again. */
const hasFailed = ({ last, target }: Payee) =>
  last !== null &&
  (last.state === "failed" || last.state === "returned") &&
  last.target === target &&
  last.reason !== MARKETS_OWN_FAULT;

/** The market's balance at Stripe was too small: her account is as good as before. */
const MARKETS_OWN_FAULT = "stripe:balance_insufficient";

/**
 * Why what was approved is not paid after all; null when it is. What was approved is paid, never more, and less never without another
 * approval.
 */
export function whyNoLonger(
  payee: Payee,
  approved: { amount: bigint; way: PayoutWay },
  now: Date,
): LeftOut | null {
  const found = whyNot(payee, { now, today: "", wanted: true });
  if (found && found !== "below_minimum") return found;
  if (payee.way !== approved.way) return "way_changed";
  return approved.amount <= 0n || payee.available < approved.amount ? "balance_changed" : null;
}
