import type { MembershipTerms } from "../../contract/membership";

/** No share of a cooperative costs more, in whole smallest units: ten billion. */
const MOST_FEE = 10_000_000_000n;
const MOST_WEIGHT = 100;

export type TermsFlaw =
  | "membership_agreement_missing"
  | "membership_fee_implausible"
  | "membership_weight_implausible";

/** What is wrong with the terms of a membership, if anything. */
export function flawOfTerms({ mode, agreement, share_fee, weight }: MembershipTerms): TermsFlaw | null {
  if (mode === "piecework" && !agreement) return "membership_agreement_missing";
  if (share_fee && (BigInt(share_fee.amount) <= 0n || BigInt(share_fee.amount) > MOST_FEE))
    return "membership_fee_implausible";
  if (weight < 1 || weight > MOST_WEIGHT) return "membership_weight_implausible";
  return null;
}
