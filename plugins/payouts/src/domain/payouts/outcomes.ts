import type { TransferOutcome } from "./provider";
import { mayBecome, type PayoutState } from "./states";

/** Why nothing of a bank's answer is believed; null when all of it is. */
export function flawOfOutcomes(
  told: readonly TransferOutcome[],
  payouts: readonly { id: string; amount: string; state: PayoutState }[],
) {
  const known = new Map(payouts.map((payout) => [payout.id, payout]));
  const named = new Set<string>();
  for (const { reference, amount, outcome } of told) {
    const payout = known.get(reference);
    if (!payout || payout.state === "planned" || payout.state === "left_out")
      return "payout_confirmation_unknown";
    if (BigInt(payout.amount) !== amount) return "payout_confirmation_sum";
    if (named.has(reference) || !mayBecome(payout.state, outcome)) return "payout_confirmation_twice";
    named.add(reference);
  }
  return null;
}
