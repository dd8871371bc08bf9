import { account } from "../../contract/accounts";
import type { JournalEntry } from "../../contract/ledger";
import type { Outcome } from "./states";

/** A payout as the books are told of it. */
export interface Going {
  id: string;
  seller_id: string;
  currency_code: string;
  amount: bigint;
}

/** A payout goes: from what is hers to what is on its way. */
export function intentOf(payout: Going, at: Date): JournalEntry {
  const { available, in_transit } = accountsOf(payout);
  return entry(payout, "intent", at, available, in_transit);
}

/**
 * What became of it: it has left, or it is hers again. What becomes available pays a debt first, as with a sale; while it was on its
 * way she may have come to owe something.
 */
export function outcomeOf(payout: Going, outcome: Outcome, provider: string, at: Date): JournalEntry {
  const { available, in_transit, debt } = accountsOf(payout);
  const left = account("paid_out", payout.currency_code, provider);
  if (outcome === "sent") return entry(payout, outcome, at, in_transit, left);
  return entry(payout, outcome, at, outcome === "failed" ? in_transit : left, [debt, available]);
}

function accountsOf({ seller_id, currency_code }: Going) {
  return {
    available: account("available", currency_code, seller_id),
    in_transit: account("in_transit", currency_code, seller_id),
    debt: account("debt", currency_code, seller_id),
  };
}

type Side = JournalEntry["movements"][number]["from"];

const entry = (
  { id, seller_id, amount }: Going,
  what: Outcome | "intent",
  occurred_at: Date,
  from: Side,
  to: Side,
): JournalEntry => ({
  reference: `payout:${id}:${what}`,
  kind: `payout_${what}`,
  occurred_at,
  seller_id,
  movements: [{ from, to, amount, line: "payout" }],
});
