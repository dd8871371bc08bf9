/**
 * Splits whole units by weights so that the parts add up exactly: each part gets its share rounded down,
 * and what remains goes one unit each to the largest remainders, ties to the earlier part.
 *
 * @param total whole smallest units, not negative
 * @param weights not negative, at least one of them above zero unless `total` is zero
 * @returns as many parts as weights, Σ parts = total
 * @throws RangeError when there is something to split and nobody to take it
 */
export function split(total: bigint, weights: readonly bigint[]): bigint[] {
  if (total < 0n || weights.some((weight) => weight < 0n)) throw new RangeError("negative amount or weight");
  const sum = weights.reduce((a, b) => a + b, 0n);
  if (sum === 0n) {
    if (total !== 0n) throw new RangeError("nobody to take a share");
    return weights.map(() => 0n);
  }
  const parts = weights.map((weight) => (total * weight) / sum);
  const left = Number(total - parts.reduce((a, b) => a + b, 0n));
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts;
}
