import type { Bounds } from "./cost";
import { column, placesBy } from "./places";
import type { Seats } from "./seats";

/**
 * A unit stands at the level of what its seat has before it, by weight: units / weight. Sharing fairly is giving the lowest
 * units first. Levels are searched in steps of 2⁻¹³, which numbers hold exactly; units between two steps are compared as
 * fractions.
 */
export const STEPS = 8192;
const STEP = 1 / STEPS;

/** A unit of a seat: the one it gets when it has so many. */
export interface Unit {
  at: number;
  has: number;
}

/** How many units of a seat stand below a level, within its bounds. */
export function unitsBelow(step: number, { weight }: Seats, { low, most }: Bounds, at: number): number {
  return Math.min(most[at], Math.max(low[at], Math.ceil(step * STEP * weight[at])));
}

/** The highest step that passes; it must pass below some step and fail from there on, and pass at 0. */
export function highestStep(highest: number, passes: (step: number) => boolean): number {
  let passing = 0;
  let failing = highest + 1;
  while (failing - passing > 1) {
    const middle = Math.floor((passing + failing) / 2);
    if (passes(middle)) passing = middle;
    else failing = middle;
  }
  return passing;
}

/** The step at which the last of some seats has all that it may have. */
export function fullStep({ weight }: Seats, { most }: Bounds, from: number, to: number): number {
  let highest = 0;
  for (let at = from; at < to; at += 1) highest = Math.max(highest, most[at] / weight[at]);
  return Math.ceil(highest * STEPS);
}

/** The units of some seats that stand at a step, below the next one: lower ones first, then by turn. */
export function unitsAt(step: number, seats: Seats, bounds: Bounds, from: number, to: number): Unit[] {
  const { weight, by_turn } = seats;
  const units: Unit[] = [];
  const add = (at: number) => {
    const until = unitsBelow(step + 1, seats, bounds, at);
    for (let has = unitsBelow(step, seats, bounds, at); has < until; has += 1) units.push({ at, has });
  };
  // Seats of one price sit by turn already.
  if (to - from === seats.count) by_turn.forEach(add);
  else for (let at = from; at < to; at += 1) add(at);
  // How far above the step, which is less than one step: so that no digits are lost.
  const above = column(units.length, (place) => {
    const { at, has } = units[place];
    return (has * STEPS - step * weight[at]) / weight[at];
  });
  return Array.from(placesBy(above), (place) => units[place]);
}

/**
 * Pours units over the seats from one to before another as water finds its level: whoever has least for her weight gets the next.
 * It is exact: no unit given stands above one that was not. It raises the low bounds.
 *
 * @param amount no more than these seats have room for
 * @returns the level that it rose to
 */
export function pour(seats: Seats, bounds: Bounds, from: number, to: number, amount: number): number {
  const { low } = bounds;
  let wanted = amount;
  for (let at = from; at < to; at += 1) wanted += low[at];
  const step = highestStep(fullStep(seats, bounds, from, to), (level) => {
    let all = 0;
    for (let at = from; at < to && all <= wanted; at += 1) all += unitsBelow(level, seats, bounds, at);
    return all <= wanted;
  });
  const last = unitsAt(step, seats, bounds, from, to);
  let rest = wanted;
  for (let at = from; at < to; at += 1) {
    low[at] = unitsBelow(step, seats, bounds, at);
    rest -= low[at];
  }
  for (const { at } of last.slice(0, rest)) low[at] += 1;
  return step / STEPS;
}
