import { HALF, type Seats } from "./seats";

/** How many units each seat has at least, and how many it may have at most. */
export interface Bounds {
  low: Float64Array;
  most: Float64Array;
}

/** The bounds of a plan in which these are served, and nobody else. */
export function boundsOf(seats: Seats, served: Uint8Array): Bounds {
  const low = new Float64Array(seats.count);
  const most = new Float64Array(seats.count);
  for (let at = 0; at < seats.count; at += 1)
    if (served[at]) {
      low[at] = seats.least[at];
      most[at] = seats.most[at];
    }
  return { low, most };
}

export function sum(values: Float64Array): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}

/**
 * What these units cost when those above the low bounds are taken from the cheapest.
 *
 * @returns null when the bounds leave no room for just so many units
 */
export function leastCost(
  { by_price, high, low: small }: Seats,
  bounds: Bounds,
  total: number,
): bigint | null {
  const { low, most } = bounds;
  let rest = total - sum(low);
  if (rest < 0) return null;
  let highs = 0;
  let lows = 0;
  for (const at of by_price) {
    const more = Math.min(rest, most[at] - low[at]);
    rest -= more;
    highs += high[at] * (low[at] + more);
    lows += small[at] * (low[at] + more);
  }
  return rest > 0 ? null : BigInt(highs) * BigInt(HALF) + BigInt(lows);
}

/** What these units cost. */
export function costOf({ high, low }: Seats, units: Float64Array): bigint {
  let highs = 0;
  let lows = 0;
  units.forEach((much, at) => {
    highs += high[at] * much;
    lows += low[at] * much;
  });
  return BigInt(highs) * BigInt(HALF) + BigInt(lows);
}
