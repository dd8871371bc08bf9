/** How many of the pieces that came back go on sale again. */

/** A line of a return as its seller receives it. */
export interface LineToRestock {
  /** Pieces that arrived. */
  arrived: number;
  /** Of these, pieces that she puts on sale again. */
  restock: number;
  /** Whether stock of it is kept: what is made to order has none. */
  kept: boolean;
}

/** Why pieces do not go on sale again: codes of refusals. */
export type RestockFlaw = "return_restock_too_many" | "return_restock_not_kept";

/** Why what came back may not be put on sale as its seller says; null when it may. */
export function restockFlaw(lines: readonly LineToRestock[]): RestockFlaw | null {
  for (const { arrived, restock, kept } of lines) {
    if (restock > arrived) return "return_restock_too_many";
    if (restock > 0 && !kept) return "return_restock_not_kept";
  }
  return null;
}
