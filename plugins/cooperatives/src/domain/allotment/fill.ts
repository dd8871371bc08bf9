import { type Bounds, boundsOf, costOf, leastCost, sum } from "./cost";
import { fullStep, highestStep, pour, STEPS, type Unit, unitsAt, unitsBelow } from "./level";
import type { Seats } from "./seats";

export interface Filled {
  units: Float64Array;
  /** Units for one of weight that an even share comes to. */
  level: number;
  /** Where the cost limit binds among those served: who costs more is held down, and who costs less, lifted. */
  edge: number | null;
}

/** With a limit that binds, rounds of raising everybody who can still be raised; among very many, the first leaves next to nothing. */
const ROUNDS = 8;
const MANY = 1000;

/**
 * Shares units among those who are served as evenly as can be: everyone gets her least, then whoever has least for her
 * weight gets the next, as long as the rest can be had from the cheapest within the limit.
 *
 * @param limit null: whatever it costs
 * @returns null when those served can not make just so many units, or not within the limit
 */
export function fill(seats: Seats, served: Uint8Array, total: number, limit: bigint | null): Filled | null {
  const bounds = boundsOf(seats, served);
  const rest = total - sum(bounds.low);
  if (rest < 0 || rest > sum(bounds.most) - sum(bounds.low)) return null;
  const ideal = pour(seats, bounds, 0, seats.count, rest);
  if (limit === null || costOf(seats, bounds.low) <= limit)
    return { units: bounds.low, level: ideal, edge: null };
  // A limit only lowers the level.
  return fillWithin(seats, boundsOf(seats, served), total, limit, Math.ceil(ideal * STEPS));
}

function fillWithin(
  seats: Seats,
  bounds: Bounds,
  total: number,
  limit: bigint,
  highest: number,
): Filled | null {
  const begun = leastCost(seats, bounds, total);
  if (begun === null || begun > limit) return null;
  const scratch: Bounds = { low: new Float64Array(seats.count), most: bounds.most };
  let level = 0;
  let edge: number | null = null;
  const { count } = seats;
  const rounds = count > MANY ? 1 : ROUNDS;
  for (let round = 0; round < rounds && sum(bounds.low) < total; round += 1) {
    const step = highestStep(round === 0 ? highest : fullStep(seats, bounds, 0, count), (at) => {
      for (let one = 0; one < count; one += 1) scratch.low[one] = unitsBelow(at, seats, bounds, one);
      const cost = leastCost(seats, scratch, total);
      return cost !== null && cost <= limit;
    });
    for (let one = 0; one < count; one += 1) bounds.low[one] = unitsBelow(step, seats, bounds, one);
    if (round === 0) level = step / STEPS;
    const units = unitsAt(step, seats, bounds, 0, count);
    let given = giveWithin(seats, bounds, total, limit, units);
    if (given.refused.length > 0) {
      // The limit decides who gets the last units at a level: the cheaper they are, the more of them.
      const { price, weight, turn } = seats;
      const cheapFirst = (a: Unit, b: Unit) =>
        a.has * weight[b.at] - b.has * weight[a.at] || price[a.at] - price[b.at] || turn[a.at] - turn[b.at];
      given = giveWithin(seats, bounds, total, limit, units.sort(cheapFirst));
    }
    bounds.low.set(given.low);
    edge = given.edge ?? edge;
    if (given.refused.length === 0) break;
    for (const at of given.refused) bounds.most[at] = bounds.low[at];
  }
  pourFromCheapest(seats, bounds, total);
  return { units: bounds.low, level, edge };
}

/** Gives units in this order as long as the rest can be had from the cheapest within the limit. */
function giveWithin(seats: Seats, bounds: Bounds, total: number, limit: bigint, units: readonly Unit[]) {
  const { count, price } = seats;
  const low = bounds.low.slice();
  const more = new Float64Array(count);
  let rest = total - sum(low);
  let last = -1;
  for (let at = 0, left = rest; at < count && left > 0; at += 1) {
    more[at] = Math.min(left, bounds.most[at] - low[at]);
    left -= more[at];
    if (more[at] > 0) last = at;
  }
  const unspent = limit - (leastCost(seats, bounds, total) ?? limit);
  // More than that is not spent on the units of one level.
  let slack = Number(unspent < Number.MAX_SAFE_INTEGER ? unspent : Number.MAX_SAFE_INTEGER);
  const refused = new Set<number>();
  let edge = last < 0 ? null : price[last];
  for (const { at } of units) {
    if (rest === 0) break;
    if (refused.has(at)) continue;
    const from = more[at] > 0 ? at : last;
    const dearer = price[at] - price[from];
    if (dearer > slack) {
      refused.add(at);
      continue;
    }
    low[at] += 1;
    more[from] -= 1;
    slack -= dearer;
    rest -= 1;
    while (last >= 0 && more[last] === 0) last -= 1;
    if (last >= 0) edge = price[last];
  }
  return { low, edge, refused: [...refused] };
}

/** What is left comes from the cheapest; among those who ask the same, it is poured. */
function pourFromCheapest(seats: Seats, bounds: Bounds, total: number): void {
  const { count, price } = seats;
  let rest = total - sum(bounds.low);
  for (let from = 0, to = 0; from < count && rest > 0; from = to) {
    let room = 0;
    for (to = from; to < count && price[to] === price[from]; to += 1)
      room += bounds.most[to] - bounds.low[to];
    const much = Math.min(rest, room);
    if (much > 0) pour(seats, bounds, from, to, much);
    rest -= much;
  }
}
