import { isReleased, type SellerOrderStatus } from "../seller-order-states";

/** What goes back of a part, once for each cause. Amounts are whole smallest units. */
export interface Refund {
  cause: "declined" | "expired" | "cancelled" | "returned" | "billed";
  /** Null until the order says what is owed. */
  amount: bigint | null;
  /** "unpaid": no money had come, so none goes back. */
  state: "due" | "paid_back" | "unpaid";
  done_at: Date | null;
}

export interface Credit extends Omit<Refund, "amount"> {
  amount: bigint;
}

/**
 * What an invoice takes off again. Of a part of which nothing came that is all of it, even while its refund is still to be
 * reckoned.
 */
export function creditsOf(
  part: { status: SellerOrderStatus; total: bigint },
  refunds: readonly Refund[],
): Credit[] {
  const known = refunds.filter((refund): refund is Credit => refund.amount !== null);
  if (!isReleased(part.status)) return known;
  const rest = part.total - known.reduce((sum, { amount }) => sum + amount, 0n);
  if (rest <= 0n) return known;
  const awaited = refunds.find(({ amount }) => amount === null);
  return [
    ...known,
    {
      cause: part.status as Credit["cause"],
      amount: rest,
      state: awaited?.state ?? "due",
      done_at: null,
    },
  ];
}
