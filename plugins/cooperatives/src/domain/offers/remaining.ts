/** What a member is to make for somebody already: offered and not answered yet, or accepted; with the day before which it must be made. */
export interface Taken {
  quantity: number;
  until: string;
}

/**
 * What a member can still make before a day, beside everything that she is asked for or has accepted: so much that nothing of it
 * comes too late when she makes first what is due first.
 *
 * @param capacityUntil what she can make from now on before a day; never less for a later one
 */
export function remainingUntil(
  capacityUntil: (until: string) => number,
  taken: readonly Taken[],
  until: string,
): number {
  const ends = [until, ...taken.map((one) => one.until).filter((end) => end > until)];
  const left = ends.map(
    (end) => capacityUntil(end) - taken.reduce((all, one) => all + (one.until <= end ? one.quantity : 0), 0),
  );
  return Math.max(0, Math.min(...left));
}
