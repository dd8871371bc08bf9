/**
 * Puts goods of different crafts side by side: the first of each craft, then the second of each, and so on. Whoever
 * brings twenty jars at once does not fill the window alone. The order within a craft stays.
 */
export function ofManyCrafts<T extends { craft: string }>(goods: T[]): T[] {
  const seen = new Map<string, number>();
  const turns = goods.map((each) => {
    const turn = seen.get(each.craft) ?? 0;
    seen.set(each.craft, turn + 1);
    return { each, turn };
  });
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ each }) => each);
}
