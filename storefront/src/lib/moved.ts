/** The list with one of it a place earlier or later; the same when there is no such place. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const copy = [...list];
  const [one] = copy.splice(index, 1);
  const to = index + by;
  if (one === undefined || to < 0 || to > copy.length) return [...list];
  copy.splice(to, 0, one);
  return copy;
}
