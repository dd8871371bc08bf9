/** How well goods answer a query, by their handles: 3 is what was meant, 2 nearly, 1 related; what is not named is none of it. */
export type Grades = Readonly<Record<string, number>>;

/** Goods are looked at from the top with less and less patience. */
const worth = (grade: number, place: number) => (2 ** grade - 1) / Math.log2(place + 2);

/**
 * The normalised discounted cumulative gain of the first so many: 1 where nothing could stand better, 0 where nothing fits.
 *
 * @param found handles in the order in which they were shown
 */
export function ndcg(found: readonly string[], grades: Grades, first = 10): number {
  const gain = (sequence: readonly number[]) =>
    sequence.slice(0, first).reduce((sum, grade, place) => sum + worth(grade, place), 0);
  const best = gain(Object.values(grades).sort((a, b) => b - a));
  return best === 0 ? 0 : gain(found.map((handle) => grades[handle] ?? 0)) / best;
}
