import type { Outcome, PayoutState } from "./states";

/** A transfer as Stripe keeps it, as far as it matters here. Amounts in whole smallest units. */
export interface TransferAtStripe {
  id: string;
  /** Which payout it was made for; null when nobody said. */
  payout: string | null;
  amount: bigint;
  reversed: bigint;
  currency: string;
  destination: string | null;
}

/** A payout of ours, as it is compared with its transfer. */
export interface PayoutByStripe {
  id: string;
  amount: bigint;
  currency_code: string;
  account_id: string | null;
  state: PayoutState;
}

/** What a transfer means for its payout: what has to be written, one after another, and what does not agree. */
export interface Followed {
  outcomes: Outcome[];
  flaw: StripeFlaw | null;
}

/** What of a payout and its transfer does not agree; an operator decides. */
export type StripeFlaw = "other_transfer" | "sent_though_failed" | "partly_reversed";

/**
 * What a transfer that stands at Stripe means for its payout. Asked again with the same it means nothing more, and in whatever order
 * what happened is heard.
 */
export function follow(payout: PayoutByStripe, transfer: TransferAtStripe): Followed {
  const same =
    transfer.payout === payout.id &&
    transfer.amount === payout.amount &&
    transfer.currency === payout.currency_code &&
    transfer.destination === payout.account_id;
  if (!same) return { outcomes: [], flaw: "other_transfer" };
  const isBack = transfer.reversed === transfer.amount;
  const flaw = transfer.reversed > 0n && !isBack ? ("partly_reversed" as const) : null;
  switch (payout.state) {
    case "in_transit":
      return { outcomes: isBack ? ["sent", "returned"] : ["sent"], flaw };
    case "sent":
      return { outcomes: isBack ? ["returned"] : [], flaw };
    case "returned":
      return { outcomes: [], flaw: isBack ? null : "sent_though_failed" };
    case "failed":
      // What came back whole is as if it had not gone.
      return { outcomes: [], flaw: isBack ? null : "sent_though_failed" };
    default:
      return { outcomes: [], flaw: "other_transfer" };
  }
}
