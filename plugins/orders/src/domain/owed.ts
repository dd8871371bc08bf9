/** What of a debt to a buyer is paid back. Amounts are whole smallest units. */
export interface Debt {
  /** What she is to have back. */
  owed: bigint;
  /** What came in for the order and did not go back yet. */
  paid: bigint;
  /** What the order comes to without what is owed. */
  costs: bigint;
}

/**
 * What goes back: what is owed, as far as it was paid. Of an order that was not paid at all nothing goes back; of one that was
 * paid in part, what is more than the rest of it costs.
 */
export function paidBack({ owed, paid, costs }: Debt): bigint {
  const over = paid - costs;
  if (over <= 0n) return 0n;
  return over < owed ? over : owed;
}
