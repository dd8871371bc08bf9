import { split } from "@dastranj/money";

/** Shares an amount of a whole order over its parts by what each cost; what is more than all of them is nobody's. */
export function overParts(amount: bigint, parts: readonly { total: bigint }[]): bigint[] {
  const totals = parts.map(({ total }) => total);
  const all = totals.reduce((sum, total) => sum + total, 0n);
  return split(amount < all ? amount : all, totals);
}
