import { leastCostOf } from "./cost";
import { column, placesBy } from "./places";
import type { Seats } from "./seats";

/** Looking at all members once costs about as much each time: with many members it is done less often. */
const LOOKS_AT_MEMBERS = 200_000;
const FEWEST_LOOKS = 20;

/** What a plan must come to. */
export interface Aim {
  total: number;
  limit: bigint | null;
  /** Whether the limit is the least that it can cost at all. */
  least: boolean;
}

/**
 * Who is served at all: as many as can be, since having nothing is the smallest share. Batches make this a question of
 * combinations; answered by a few good orders in which to let members in, each as far as it goes.
 *
 * @param base members who can do it together, where they are known; they stay in
 * @returns null when no order led to members who can do it together
 */
export function chooseServed(seats: Seats, aim: Aim, base: Uint8Array | null): Uint8Array | null {
  const everybody = new Uint8Array(seats.count).fill(1);
  if (canDo(seats, everybody, aim)) return everybody;
  let best = base;
  let most = base ? howMany(base) : -1;
  for (const order of orders(seats, aim)) {
    const served = base
      ? letIn(seats, base, order, (all) => canDo(seats, all, aim))
      : letIn(seats, seats.fixed, order, (all) => canDo(seats, all, aim, true));
    if (howMany(served) <= most || !(base || canDo(seats, served, aim))) continue;
    best = served;
    most = howMany(served);
  }
  return best;
}

/**
 * Whether just these can make the whole of it within the limit; `helped`: whether they can be in a plan if the others helped with any
 * quantity. When not, more of them cannot either.
 */
export function canDo(seats: Seats, served: Uint8Array, { total, limit }: Aim, helped = false): boolean {
  const cost = leastCostOf(seats, served, total, helped);
  return cost !== null && (limit === null || cost <= limit);
}

/** Small batches first, by turn; with a limit also the cheap among the small; at the least cost the cheap. */
function orders(seats: Seats, { limit, least }: Aim): Int32Array[] {
  const byPrice = new Int32Array(seats.count).map((_, at) => at);
  if (least) return [byPrice];
  const small = smallFirst(seats);
  return limit === null ? [small] : [small, placesBy(seats.least)];
}

/** Seats with small batches first, by turn. */
export function smallFirst({ count, least, by_turn }: Seats): Int32Array {
  return placesBy(column(count, (turn) => least[by_turn[turn]])).map((turn) => by_turn[turn]);
}

function howMany(served: Uint8Array): number {
  let all = 0;
  for (const one of served) all += one;
  return all;
}

/** Lets members in by an order, in strides that halve where they fail and double where they do not. */
export function letIn(
  { count }: Seats,
  start: Uint8Array,
  order: Int32Array,
  passes: (served: Uint8Array) => boolean,
): Uint8Array {
  const served = start.slice();
  const outside = order.filter((at) => !served[at]);
  let stride = outside.length;
  let looks = Math.max(FEWEST_LOOKS, Math.floor(LOOKS_AT_MEMBERS / Math.max(1, count)));
  for (let place = 0; place < outside.length && looks > 0; looks -= 1) {
    const next = outside.subarray(place, place + stride);
    for (const at of next) served[at] = 1;
    if (passes(served)) {
      place += stride;
      stride *= 2;
      continue;
    }
    for (const at of next) served[at] = 0;
    if (stride === 1) place += 1;
    stride = Math.max(1, Math.floor(stride / 2));
  }
  return served;
}
