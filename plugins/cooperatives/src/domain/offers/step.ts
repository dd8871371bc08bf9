import type { Measure } from "../../contract/measure";

/** Nobody weighs a share to the gram: shares go by so many of the measure's smallest. */
const STEPS: Record<Measure, number> = { weight: 100, volume: 100, length: 10, pieces: 1 };

/** In which steps an order is shared: the measure's, or a smaller one where one of these quantities asks for it, so that nothing is left over. */
export function stepOf(measure: Measure, quantities: readonly number[]): number {
  return quantities.reduce(greatestCommon, STEPS[measure]);
}

function greatestCommon(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
