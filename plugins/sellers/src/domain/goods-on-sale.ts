import type { SellerStatus } from "./seller-states";

/** What of a seller decides whether her goods are on sale. */
export interface SellingSeller {
  status: SellerStatus;
  /** Handles of the categories that she may offer; null while nobody has judged that. */
  covered_categories: readonly string[] | null;
  /** The last day of a time off that keeps her goods off sale now. */
  away_until: string | null;
}

/** Whether a seller's goods are on sale: she may sell, is not away, and may offer every category that they lie in. */
export function isOnSale(
  { status, covered_categories, away_until }: SellingSeller,
  categories: readonly string[],
): boolean {
  if (status !== "verified" || away_until) return false;
  if (!covered_categories) return true;
  return categories.length > 0 && categories.every((handle) => covered_categories.includes(handle));
}
