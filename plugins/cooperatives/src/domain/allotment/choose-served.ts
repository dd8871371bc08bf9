import { boundsOf, leastCost } from "./cost";
import type { Seats } from "./seats";

/** Looking at all members once costs about as much each time: with many members it is done less often. */
const LOOKS_AT_MEMBERS = 4_000_000;
const FEWEST_LOOKS = 64;

/** What a plan must come to. */
export interface Aim {
  total: number;
  limit: bigint | null;
}

/**
 * Who is served at all: as many as can be, since having nothing is the smallest share. Batches make this a question of
 * combinations; answered by a few good orders in which to let members in, each as far as it goes.
 *
 * @param base members who can do it together, where they are known; they stay in
 * @returns null when no order led to members who can do it together
 */
export function chooseServed(seats: Seats, aim: Aim, base: Uint8Array | null): Uint8Array | null {
  let best: Uint8Array | null = null;
  let most = -1;
  for (const order of orders(seats, aim)) {
    const served = base
      ? letIn(seats, base, order, (all) => canDo(seats, all, aim))
      : letIn(seats, seats.fixed, order, (all) => leavesRoom(seats, all, aim));
    const count = served.reduce((all, one) => all + one, 0);
    if (count > most && (base || canDo(seats, served, aim))) {
      best = served;
      most = count;
    }
    if (most === seats.count) break;
  }
  return best;
}

/** Whether just these can make the whole of it within the limit. */
export function canDo(seats: Seats, served: Uint8Array, { total, limit }: Aim): boolean {
  const cost = leastCost(seats, boundsOf(seats, served), total);
  return cost !== null && (limit === null || cost <= limit);
}

/** Whether these can be in a plan, if the others helped with any quantity: when not, more of them cannot either. */
function leavesRoom(seats: Seats, served: Uint8Array, { total, limit }: Aim): boolean {
  const cost = leastCost(seats, { ...boundsOf(seats, served), most: seats.most }, total);
  return cost !== null && (limit === null || cost <= limit);
}

/** Small batches first, by turn; with a limit also the small among the cheap, the cheap, and whose batch costs least. */
function orders({ count, least, price, by_price }: Seats, { limit }: Aim): Int32Array[] {
  const by = (compare: (a: number, b: number) => number) =>
    Int32Array.from({ length: count }, (_, at) => at).sort((a, b) => compare(a, b) || a - b);
  const small = by((a, b) => least[a] - least[b]);
  if (limit === null) return [small];
  return [
    small,
    by((a, b) => least[a] - least[b] || price[a] - price[b]),
    by_price,
    by((a, b) => least[a] * price[a] - least[b] * price[b]),
  ];
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
