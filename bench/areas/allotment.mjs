import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { higher, lower, quantile } from "../figures.mjs";
import { measureSettlement } from "./allotment/settlement.mjs";

const built = new URL("../../plugins/cooperatives/.medusa/server/src/domain/allot.js", import.meta.url).href;

/** What binds, the demand as a part of what all could make, and what is asked of the slowest of all. */
const kinds = [
  { name: "nothing binds", batch: 1, limit: false, strategy: "fair" },
  { name: "batches bind", batch: 60, limit: false, strategy: "fair" },
  { name: "the cost limit binds", batch: 1, limit: true, strategy: "fair" },
  { name: "batches and limit bind", batch: 60, limit: true, strategy: "fair" },
  { name: "the cheapest, in batches", batch: 60, limit: false, strategy: "cheapest" },
];
const sizes = [
  { members: 1_000, times: 60, target: null },
  { members: 10_000, times: 40, target: 50 },
  { members: 100_000, times: 12, target: 1000 },
];
const WARMING = 5;
/**
 * Ten times the members may take ten times as long, and log 100,000 / log 10,000 besides: 12.5 times, where memory is as near for many as for few.
 * It is not: so the same members are also sorted in the same run by what the engine has for it, which is n log n and nothing else, and
 * sharing out may grow no faster than that.
 */
const AS_A_SORT = 1;

/**
 * How long it takes to share an order out, in this process alone: it needs no market. Every run has other members; the first ones, which
 * make the process warm, are told by themselves or not counted. Beside the time on the clock stands the time of computing, which says the same on a busy machine.
 * @param {(text: string) => void} say
 * @returns {Promise<import("../figures.mjs").Figure[]>}
 */
export async function measureHere(say) {
  /** @type {typeof import("../../plugins/cooperatives/src/domain/allot.js")} */
  const { allot } = await import(built);
  // What making the members leaves behind is swept before the clock starts.
  setFlagsFromString("--expose-gc");
  const sweep = runInNewContext("gc");
  const figures = [];
  const begun = performance.now();
  allot(orderOf(10_000, kinds[3], 0));
  figures.push(lower("10,000 members, first of a process", performance.now() - begun, "ms"));
  for (const kind of kinds) {
    /** @type {number[]} */
    const medians = [];
    /** @type {number[]} */
    const sorts = [];
    for (const { members, times, target } of sizes) {
      say(`${members.toLocaleString("en-US")} members, ${kind.name}`);
      const took = [];
      const computed = [];
      let met = 1;
      const orders = Array.from({ length: WARMING + times }, (_, time) => orderOf(members, kind, time));
      sweep();
      for (const order of orders) {
        const cpu = process.cpuUsage();
        const begun = performance.now();
        const plan = allot(order);
        took.push(performance.now() - begun);
        const { user, system } = process.cpuUsage(cpu);
        computed.push((user + system) / 1000);
        if ("refused" in plan) throw new Error(plan.refused);
        if (plan.short_of === "fitting_batches") met = Math.min(met, plan.units / order.demand);
      }
      const warm = took.slice(WARMING);
      const name = `${members.toLocaleString("en-US")} members, ${kind.name}`;
      medians.push(quantile(computed.slice(WARMING), 0.5));
      sweep();
      sorts.push(quantile(orders.map(sortTimed).slice(WARMING), 0.5));
      figures.push(lower(`${name}, p50`, quantile(warm, 0.5), "ms"));
      figures.push(lower(`${name}, p99`, quantile(warm, 0.99), "ms", target));
      figures.push(lower(`${name}, computing, p99`, quantile(computed.slice(WARMING), 0.99), "ms"));
      if (kind.batch > 1) figures.push(higher(`${name}, met of what is wanted`, met * 100, "%", 98));
    }
    const growth = growthOf(medians);
    figures.push(lower(`10,000 to 100,000 members, ${kind.name}`, growth, "times"));
    figures.push(lower(`the same, sorted by the engine, ${kind.name}`, growthOf(sorts), "times"));
    figures.push(lower(`growth beside a sort's, ${kind.name}`, growth / growthOf(sorts), "times", AS_A_SORT));
  }
  return figures;
}

const growthOf = (/** @type {number[]} */ medians) =>
  medians[medians.length - 1] / medians[medians.length - 2];

/**
 * The time of computing, in ms, of putting an order's members by turn and saying a line of each.
 * @param {import("../../plugins/cooperatives/src/domain/allot.js").OrderToAllot} order
 */
function sortTimed({ members }) {
  const cpu = process.cpuUsage();
  const lines = members
    .toSorted((a, b) => a.remembered / a.weight - b.remembered / b.weight || (a.id < b.id ? -1 : 1))
    .map(({ id, capacity, unit_price }) => ({ id, units: capacity, cost: unit_price * BigInt(capacity) }));
  const { user, system } = process.cpuUsage(cpu);
  if (lines.length !== members.length) throw new Error("a member is missing");
  return (user + system) / 1000;
}

/**
 * How long it takes to give ten thousand members their part of an order's money, on ground of its own.
 * @param {import("../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../figures.mjs").Figure[]>}
 */
export function measureAlone(ground, say) {
  return measureSettlement(ground, say);
}

/**
 * @param {number} count
 * @param {typeof kinds[number]} kind
 * @param {number} seed
 * @returns {import("../../plugins/cooperatives/src/domain/allot.js").OrderToAllot}
 */
function orderOf(count, { batch, limit, strategy }, seed) {
  const random = randomFrom(seed + 1);
  const members = Array.from({ length: count }, (_, index) => {
    const minimum_batch = 1 + random(batch);
    return {
      id: `member_${index}`,
      capacity: minimum_batch + random(120),
      unit_price: BigInt(3_500_000 + random(4_000_000)),
      minimum_batch,
      grade: random(10) ? "first" : "third",
      distance: random(300),
      remembered: random(2000),
      weight: 1 + random(4),
    };
  });
  return {
    demand: count * 25,
    grades: ["first", "second", "third"],
    wanted_grades: ["first", "second"],
    cost_limit: limit ? { per_unit: 4_700_000n, lump: 0n } : null,
    strategy: strategy === "fair" ? "fair" : "cheapest",
    members,
  };
}

/** Numbers that are the same in every run (a linear congruence). @param {number} seed */
function randomFrom(seed) {
  let state = seed * 7919;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
