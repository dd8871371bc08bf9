/** How often cards of a seller's goods were seen, and how many listings she has on sale. */
export interface SeenSeller {
  seller_id: string;
  impressions: number;
  listings: number;
}

/**
 * How often each seller's goods were seen per listing, as a multiple of the market's median: 1 is what is usual, 0 is a seller whom
 * nobody has seen. Of those who were seen at all the median is taken: where most are new it would be nothing.
 */
export function relativeExposure(sellers: readonly SeenSeller[]): Map<string, number> {
  const perListing = (seller: SeenSeller) => seller.impressions / Math.max(1, seller.listings);
  const seen = sellers
    .map(perListing)
    .filter((each) => each > 0)
    .sort((a, b) => a - b);
  const half = seen.length >> 1;
  const upper = seen[half] ?? 0;
  const median = seen.length % 2 === 1 ? upper : ((seen[half - 1] ?? 0) + upper) / 2;
  return new Map(
    sellers.map((seller) => [seller.seller_id, median > 0 ? perListing(seller) / median : 0] as const),
  );
}
