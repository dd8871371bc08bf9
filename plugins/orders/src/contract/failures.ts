import type { OrdersRefusalCode } from "./refusals";

/** What the database says when more would be reserved than is in stock: the trigger of `migration-scripts/guard-stock.ts`. */
export const OVERSOLD = "reserved_within_stock";

/** By their words, for these are what a failure keeps on its way through a workflow: it comes out as no Error any more. */
const MEANINGS: [code: OrdersRefusalCode, words: string[]][] = [
  ["sold_out", [OVERSOLD, "Not enough stock available for item"]],
  [
    "shop_busy",
    [
      "Timed-out acquiring lock",
      "Failed to acquire lock",
      "Lost the lock for key",
      "deadlock detected",
      "Timeout acquiring a connection",
      "too many clients already",
      // Of two steps side by side the second failed while the first was being undone: Medusa loses what it said
      // (medusajs/medusa#16825). Whoever comes again hears it.
      "Updating Status from",
    ],
  ],
];

/** The refusal that a failure really is, when it is one of stock or of load; null for every other. */
export function refusalBehind(failure: { message?: string }): OrdersRefusalCode | null {
  const said = failure.message ?? "";
  return MEANINGS.find(([, words]) => words.some((word) => said.includes(word)))?.[0] ?? null;
}
