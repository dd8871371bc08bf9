import type { Seats } from "./seats";

/** A grain may at most make such a part of the demand uncertain. */
const UNCERTAIN = 0.02;

/**
 * In how large a unit an order can be counted through: in its own, else in the largest that measures all of its quantities (kilograms, where
 * it is in grams), else in one coarse enough.
 *
 * @returns null where that would be too coarse
 */
export function grainOf({ count, least, most }: Seats, demand: number, mostTotals: number): number | null {
  if (demand < mostTotals) return 1;
  let measure = demand;
  for (let at = 0; at < count; at += 1) measure = common(common(measure, least[at]), most[at]);
  const grain = measure * Math.ceil(demand / measure / (mostTotals - 1));
  return grain === measure || grain * count <= demand * UNCERTAIN ? grain : null;
}

/** The same members in a larger unit: batches rounded up, so that those who fit together in it do fit. */
export function inGrains(seats: Seats, grain: number): Seats {
  const least = seats.least.map((units) => Math.ceil(units / grain));
  return {
    ...seats,
    least,
    most: seats.most.map((units, at) => Math.max(least[at], Math.floor(units / grain))),
    price: seats.price.map((each) => each * grain),
  };
}

function common(one: number, other: number): number {
  return other === 0 ? one : common(other, one % other);
}
