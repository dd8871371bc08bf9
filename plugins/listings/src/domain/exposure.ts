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

/**
 * How unevenly something is shared: 0 when each has the same, towards 1 when one has all.
 *
 * @param shares none negative
 */
export function gini(shares: readonly number[]): number {
  const rising = [...shares].sort((a, b) => a - b);
  const total = rising.reduce((sum, share) => sum + share, 0);
  const weighted = rising.reduce((sum, share, index) => sum + (index + 1) * share, 0);
  return giniOf({ of: rising.length, total, weighted });
}

/** The same of sums: of how many, what they have together, and each times its place from the least (1) to the most. */
export function giniOf({ of, total, weighted }: { of: number; total: number; weighted: number }): number {
  return total > 0 ? (2 * weighted) / (of * total) - (of + 1) / of : 0;
}

/** The curve behind it: which part of all (`share`) the smallest so many of them (`sellers`) have; from 0 to 1 both. */
export function lorenz(shares: readonly number[]): { sellers: number; share: number }[] {
  const rising = [...shares].sort((a, b) => a - b);
  const total = rising.reduce((sum, share) => sum + share, 0);
  let sum = 0;
  return [
    { sellers: 0, share: 0 },
    ...rising.map((share, index) => {
      sum += share;
      const sellers = (index + 1) / rising.length;
      return { sellers, share: total > 0 ? sum / total : sellers };
    }),
  ];
}

/** Of a curve so many points at most, the first and the last among them. */
export function thinned<T>(points: readonly T[], most: number): T[] {
  if (points.length <= most) return [...points];
  const step = (points.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => points[Math.round(index * step)] as T);
}
