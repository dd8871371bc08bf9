import { leastCostOf } from "./cost";
import { costTable, MOST_CELLS } from "./cost-table";
import { grainOf, inGrains } from "./grain";
import { highestStep } from "./level";
import type { OrderToAllot } from "./order";
import type { Seats } from "./seats";

type CostLimit = OrderToAllot["cost_limit"];

/** How much of the demand is met, and within what. */
export interface Reach {
  total: number;
  /** What it costs at least. */
  cost: bigint;
  /** Members who can do it together; null where that was not asked. */
  base: Uint8Array | null;
}

/** What so many units may cost. */
export function limitAt(limit: CostLimit, total: number): bigint | null {
  return limit && limit.lump + limit.per_unit * BigInt(total);
}

/** How much could be met if there were no batches: exact, from the cheapest on. No plan meets more, or costs less. */
export function reachWithoutBatches(seats: Seats, demand: number, limit: CostLimit): Reach {
  const { count, least, most, price, fixed } = seats;
  let total = 0;
  let cost = 0n;
  for (let at = 0; at < count; at += 1)
    if (fixed[at]) {
      total += least[at];
      cost += BigInt(price[at]) * BigInt(least[at]);
    }
  for (let at = 0; at < count; at += 1) {
    let more = Math.min(demand - total, most[at] - (fixed[at] ? least[at] : 0));
    const dearer = limit ? BigInt(price[at]) - limit.per_unit : 0n;
    if (limit && dearer > 0n) {
      const slack = limit.lump + limit.per_unit * BigInt(total) - cost;
      const paid = slack > 0n ? slack / dearer : 0n;
      if (paid < BigInt(more)) more = Number(paid);
    }
    total += more;
    cost += BigInt(price[at]) * BigInt(more);
    if (total === demand) break;
  }
  return { total, cost, base: null };
}

/** How much can be met in batches: exact by a table where the order is small enough, otherwise nearly. */
export function reachInBatches(seats: Seats, order: OrderToAllot): Reach {
  const { demand, cost_limit } = order;
  const grain = grainOf(seats, demand, Math.floor(MOST_CELLS / seats.count));
  const counted = grain === null ? null : reachByTable(seats, order, grain);
  if (counted && grain === 1) return counted;
  const tried = reachByTrying(seats, demand, cost_limit);
  return counted && !isBetter(tried, counted) ? counted : tried;
}

function reachByTable(seats: Seats, { demand, strategy, cost_limit: limit }: OrderToAllot, grain: number) {
  const totals = Math.floor(demand / grain);
  const priced = limit !== null || strategy === "cheapest";
  const table = costTable(inGrains(seats, grain), totals, priced);
  if (!table) return null;
  // What was accepted may cost more than is paid: then as little above it as can be.
  let best: { total: number; above: bigint } | null = null;
  for (let total = totals; total >= 0 && !(best && best.above <= 0n); total -= 1) {
    const cost = table.cost(total);
    if (cost === null) continue;
    const above = cost - (limitAt(limit, total * grain) ?? cost);
    if (!best || above < best.above) best = { total, above };
  }
  return best && reachOf(seats, table.served(best.total), demand, limit);
}

/** How much these members can make together, each at least her batch. */
function reachOf(seats: Seats, base: Uint8Array, demand: number, limit: CostLimit): Reach {
  const most = seats.most.map((units, at) => (base[at] ? units : 0));
  return { ...reachWithoutBatches({ ...seats, most, fixed: base }, demand, limit), base };
}

function isBetter(one: Reach, than: Reach): boolean {
  return one.total > than.total || (one.total === than.total && one.cost < than.cost);
}

function reachByTrying(seats: Seats, demand: number, limit: CostLimit): Reach {
  let best = onlyAccepted(seats);
  for (const order of ordersOfReach(seats)) {
    const reach = (more: number) => together(seats, order, best.total + more, limit);
    const all = demand - best.total;
    const reached = reach(all) ?? reach(highestStep(all - 1, (more) => reach(more) !== null));
    if (reached && isBetter(reached, best)) best = reached;
  }
  return best;
}

/** The first of an order who can make so many together; null where that costs too much. */
function together(seats: Seats, order: Int32Array, aimed: number, limit: CostLimit): Reach | null {
  const { least, most, fixed } = seats;
  const served = fixed.slice();
  let atLeast = totalOf(fixed, least);
  let atMost = totalOf(fixed, most);
  for (const at of order) {
    if (atMost >= aimed) break;
    if (served[at] || atLeast + least[at] > aimed) continue;
    served[at] = 1;
    atLeast += least[at];
    atMost += most[at];
  }
  const total = Math.min(aimed, atMost);
  const cost = leastCostOf(seats, served, total);
  const paid = limitAt(limit, total);
  return cost === null || (paid !== null && cost > paid) ? null : { total, cost, base: served };
}

/** The cheapest first, and whose batches leave most freedom. */
function ordersOfReach({ count, least, most }: Seats): Int32Array[] {
  const all = Int32Array.from({ length: count }, (_, at) => at);
  return [all, all.toSorted((a, b) => least[a] * most[b] - least[b] * most[a] || a - b)];
}

function onlyAccepted(seats: Seats): Reach {
  const total = totalOf(seats.fixed, seats.least);
  return { total, cost: leastCostOf(seats, seats.fixed, total) ?? 0n, base: seats.fixed };
}

function totalOf(served: Uint8Array, values: Float64Array): number {
  let all = 0;
  for (let at = 0; at < served.length; at += 1) if (served[at]) all += values[at];
  return all;
}
