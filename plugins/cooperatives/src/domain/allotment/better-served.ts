import { type Aim, canDo, letIn, smallFirst } from "./choose-served";
import { type Filled, fill } from "./fill";
import type { Seats } from "./seats";

/** Trying all exchanges takes the third power of the members in time. */
const MOST_MEMBERS = 64;
const PASSES = 4;

export interface Served {
  served: Uint8Array;
  filled: Filled;
}

/**
 * Looks for members who can be served more evenly: each in turn is left out and the others let in instead, as far as they go,
 * until nothing gets better.
 */
export function betterServed(seats: Seats, aim: Aim, start: Served): Served {
  if (seats.count > MOST_MEMBERS) return start;
  let best = start;
  const order = Int32Array.from({ length: seats.count }, (_, at) => at);
  const small = smallFirst(seats);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = best;
    for (const out of order) {
      if (seats.fixed[out]) continue;
      const without = best.served.slice();
      without[out] = 0;
      for (const others of [small, order]) {
        const served = letIn(
          seats,
          without,
          others.filter((at) => at !== out),
          (all) => canDo(seats, all, aim),
        );
        const filled = fill(seats, served, aim.total, aim.limit);
        if (filled && isFairer(seats, filled.units, best.filled.units)) best = { served, filled };
      }
    }
    if (best === before) break;
  }
  return best;
}

/** Whether the smallest share by weight is larger, or the smallest but one of as small a one, and so on. */
function isFairer({ weight }: Seats, units: Float64Array, than: Float64Array): boolean {
  const one = units.map((much, at) => much / weight[at]).sort();
  const other = than.map((much, at) => much / weight[at]).sort();
  const differs = one.findIndex((share, place) => share !== other[place]);
  return differs >= 0 && one[differs] > other[differs];
}
