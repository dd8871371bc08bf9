/** A variant whose stock is counted. */
export interface Stocked {
  variant_id: string;
  /** What nobody has reserved. */
  stock: number;
}

/** Sooner than this she should think of making more. */
const SOON_DAYS = 14;
/** As little as this is told even of what nobody buys. */
export const FEW = 2;

/**
 * What is gone or will be soon, soonest first, and of those that end together what sells faster.
 *
 * @param sold pieces by variant within the days
 * @param days how many days those are
 */
export function runningOut<T extends Stocked>(
  variants: readonly T[],
  sold: ReadonlyMap<string, number>,
  days: number,
): (T & { days_left: number | null })[] {
  return variants
    .map((variant) => {
      const { stock, variant_id } = variant;
      const pieces = sold.get(variant_id) ?? 0;
      if (stock <= 0) return { ...variant, stock: 0, pieces, days_left: 0 };
      const left = pieces === 0 ? null : Math.floor((stock * days) / pieces);
      return { ...variant, pieces, days_left: left };
    })
    .filter(({ stock, days_left }) => stock <= FEW || (days_left !== null && days_left <= SOON_DAYS))
    .sort(
      (a, b) =>
        (a.days_left ?? Number.POSITIVE_INFINITY) - (b.days_left ?? Number.POSITIVE_INFINITY) ||
        b.pieces - a.pieces ||
        a.stock - b.stock,
    )
    .map(({ pieces: _, ...variant }) => variant as unknown as T & { days_left: number | null });
}
