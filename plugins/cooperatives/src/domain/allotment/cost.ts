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
  { count, high, low: small }: Seats,
  { low, most }: Bounds,
  total: number,
): bigint | null {
  let rest = total - sum(low);
  if (rest < 0) return null;
  let highs = 0;
  let lows = 0;
  for (let at = 0; at < count; at += 1) {
    const more = Math.min(rest, most[at] - low[at]);
    rest -= more;
    highs += high[at] * (low[at] + more);
    lows += small[at] * (low[at] + more);
  }
  return rest > 0 ? null : together(highs, lows);
}

/**
 * The same for these members, each with her least and more; `helped` where the others may help with any quantity.
 */
export function leastCostOf(seats: Seats, served: Uint8Array, total: number, helped = false): bigint | null {
  const { count, least, most, high, low } = seats;
  let rest = total;
  for (let at = 0; at < count; at += 1) rest -= served[at] * least[at];
  if (rest < 0) return null;
  let highs = 0;
  let lows = 0;
  for (let at = 0; at < count; at += 1) {
    // Products instead of branches: who is served is no pattern that a machine could foresee.
    const begun = served[at] * least[at];
    const more = Math.min(rest, (helped ? most[at] : served[at] * most[at]) - begun);
    rest -= more;
    highs += high[at] * (begun + more);
    lows += low[at] * (begun + more);
  }
  return rest > 0 ? null : together(highs, lows);
}

/** What these units cost. */
export function costOf({ count, high, low }: Seats, units: Float64Array): bigint {
  let highs = 0;
  let lows = 0;
  for (let at = 0; at < count; at += 1) {
    highs += high[at] * units[at];
    lows += low[at] * units[at];
  }
  return together(highs, lows);
}

function together(highs: number, lows: number): bigint {
  return BigInt(highs) * BigInt(HALF) + BigInt(lows);
}
