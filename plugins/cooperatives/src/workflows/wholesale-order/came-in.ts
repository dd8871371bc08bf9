import type { BookFacts } from "@dastranj/orders/contract";

/** What came for an order and did not go back, in whole smallest units. */
export function cameIn({ order }: Pick<BookFacts, "order">): bigint {
  const sum = (all: { amount: bigint }[]) => all.reduce((total, { amount }) => total + amount, 0n);
  return order.payments.reduce((total, { captures, refunds }) => total + sum(captures) - sum(refunds), 0n);
}
