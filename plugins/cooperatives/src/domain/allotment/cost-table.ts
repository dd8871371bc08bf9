import type { Seats } from "./seats";

/** So many cells are counted in some hundredths of a second. */
export const MOST_CELLS = 2_000_000;

/** For every total what it costs at least, and which members, as many as can be, make it then. */
export interface CostTable {
  /** Null where no combination of batches comes to it. */
  cost: (total: number) => bigint | null;
  served: (total: number) => Uint8Array;
}

/**
 * Counts through all combinations of batches, one member after another (a knapsack).
 *
 * @param priced false where cost is no matter: then only as many members as can be
 * @returns null where its costs are too large for it
 */
export function costTable(seats: Seats, demand: number, priced: boolean): CostTable | null {
  const { count, least, most, fixed } = seats;
  // Each member who is served takes one off, which outweighs no unit of money.
  const one = count + 1;
  const price = seats.price.map((each) => (priced ? each * one : 0));
  if (price.reduce((a, b) => Math.max(a, b), 0) * demand > Number.MAX_SAFE_INTEGER) return null;
  const made: Int32Array[] = [];
  let costs = new Float64Array(demand + 1).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  const window = new Int32Array(demand + 1);
  for (let at = 0; at < count; at += 1) {
    const next = fixed[at] ? new Float64Array(demand + 1).fill(Number.POSITIVE_INFINITY) : costs.slice();
    const makes = new Int32Array(demand + 1);
    // The cheapest total of the others to add her part to, in a window that slides along: from `total − most` to `total − least`.
    let first = 0;
    let end = 0;
    const without = (total: number) => costs[total] - price[at] * total;
    for (let total = least[at]; total <= demand; total += 1) {
      const others = total - least[at];
      while (end > first && without(window[end - 1]) >= without(others)) end -= 1;
      window[end] = others;
      end += 1;
      if (window[first] < total - most[at]) first += 1;
      const cost = without(window[first]) + price[at] * total - 1;
      if (cost < next[total]) {
        next[total] = cost;
        makes[total] = total - window[first];
      }
    }
    costs = next;
    made.push(makes);
  }
  const served = (total: number) => {
    const who = new Uint8Array(count);
    for (let at = count - 1, rest = total; at >= 0; at -= 1) {
      const units = made[at][rest];
      if (units > 0) who[at] = 1;
      rest -= units;
    }
    return who;
  };
  const cost = (total: number) =>
    Number.isFinite(costs[total]) ? BigInt(Math.ceil(costs[total] / one)) : null;
  return { cost, served };
}
