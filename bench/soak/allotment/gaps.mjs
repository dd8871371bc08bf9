import fc from "fast-check";
import { quantile } from "../../figures.mjs";
import { orders } from "./orders.mjs";
import { accepted } from "./promises.mjs";
import { bestByTotals, bestOfAll, sortedByWeight } from "./reference.mjs";

/** @typedef {import("./orders.mjs").OrderToAllot} OrderToAllot */

/**
 * Where batches or a limit bind, the best plan is a matter of combinations: how far is ours from it? With weights the reference serves who
 * weighs least where not all can be served, and ours whose turn it is; that counts against ours.
 */
const trials = [
  { name: "batches, up to 5 equals", how: { batches: true, weights: false }, runs: 5000, best: all },
  { name: "limit, up to 5 equals", how: { limit: true, weights: false }, runs: 5000, best: all },
  {
    name: "batches and limit, up to 5 equals",
    how: { batches: true, limit: true, weights: false },
    runs: 5000,
    best: all,
  },
  {
    name: "batches, up to 12 equals",
    how: { batches: true, weights: false, members: 12, capacity: 15 },
    runs: 1000,
    best: bestByTotals,
  },
  // More than exchanges are tried with.
  {
    name: "batches, 70 to 90 equals",
    how: { batches: true, weights: false, members: 90, fewest: 70, capacity: 15 },
    runs: 60,
    best: bestByTotals,
  },
  {
    name: "batches and limit, up to 5 of different weight",
    how: { batches: true, limit: true },
    runs: 5000,
    best: all,
  },
];

/**
 * The gap of random orders in which batches or the limit change the shares, as a part of their demand: units that are not met though they could be, and units that would have to
 * change hands until the sorted shares were the best.
 * @param {typeof import("../../../plugins/cooperatives/src/domain/allot.js").allot} allot
 * @param {number} seed
 * @param {number} [times] as many runs as this part of the whole campaign
 */
export function gaps(allot, seed, times = 1) {
  const binds = (
    /** @type {OrderToAllot} */ order,
    /** @type {import("./promises.mjs").AllotmentPlan} */ plan,
  ) => {
    const free = order.members.map((member) => ({ ...member, minimum_batch: 1 }));
    const ideal = accepted(allot({ ...order, members: free, cost_limit: null }));
    return ideal.shares.some(({ units }, at) => units !== plan.shares[at].units);
  };
  return trials.map(({ name, how, runs, best }) => {
    /** @type {number[]} */
    const unmet = [];
    /** @type {number[]} */
    const unfair = [];
    fc.assert(
      fc.property(orders(how), (order) => {
        const plan = accepted(allot(order));
        if (!binds(order, plan)) return;
        const reference = best(order);
        unmet.push((reference.units - plan.units) / order.demand);
        const ours = sortedByWeight(
          order,
          plan.shares.map(({ units }) => units),
        );
        const weight = order.members.reduce((sum, member) => sum + member.weight, 0) / order.members.length;
        const apart = ours.reduce((sum, share, at) => sum + Math.abs(share - reference.sorted[at]), 0);
        unfair.push((apart * weight) / 2 / order.demand);
      }),
      { numRuns: Math.ceil(runs * times), seed },
    );
    const mean = (/** @type {number[]} */ values) => values.reduce((a, b) => a + b, 0) / values.length;
    return {
      name,
      runs: unmet.length,
      unmet: mean(unmet),
      unfair: mean(unfair),
      unfair_p99: quantile(unfair, 0.99),
      best: unfair.filter((gap) => gap === 0).length / unfair.length,
    };
  });
}

/** @param {OrderToAllot} order */
function all(order) {
  const { units, shares } = bestOfAll(order);
  return { units, sorted: sortedByWeight(order, shares) };
}
