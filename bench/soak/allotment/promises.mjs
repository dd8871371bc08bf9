import fc from "fast-check";
import { answeredOrders, orders } from "./orders.mjs";
import { bestOfAll, sortedByWeight } from "./reference.mjs";

/** @typedef {import("./orders.mjs").OrderToAllot} OrderToAllot */
/** @typedef {import("./orders.mjs").Answer} Answer */
/** @typedef {import("../../../plugins/cooperatives/src/domain/allot.js").AllotmentPlan} AllotmentPlan */
/** @typedef {typeof import("../../../plugins/cooperatives/src/domain/allot.js")} Core */

const both = /** @type {OrderToAllot["strategy"][]} */ (["fair", "cheapest"]);
const hard = { batches: true, limit: true, strategies: both };

/**
 * What the sharing-out promises, each as a property of random orders. The core is passed in, so that tests run what is written and
 * the soak what is built.
 * @param {Core} core
 * @returns {Record<string, fc.IRawProperty<unknown>>}
 */
export function promises({ allot, allotAnew }) {
  const planOf = (/** @type {OrderToAllot} */ order) => accepted(allot(order));
  return {
    "a plan adds up, keeps to capacity, batch, grade and limit, and says its shortfall": fc.property(
      fc.oneof(orders(hard), orders({ ...hard, members: 12, capacity: 40 })),
      (order) => holdsTogether(order, planOf(order)),
    ),
    "what a share is explained by is true": fc.property(
      fc.oneof(orders(hard), orders({ ...hard, members: 12, capacity: 40 })),
      (order) => isExplained(order, planOf(order)),
    ),
    "without batches and limit nobody's share could be fairer": fc.property(orders({}), (order) => {
      const plan = planOf(order);
      const best = bestOfAll(order);
      same(plan.units, best.units, "units");
      // Of those at the last level, some get one more: in what lies up to it, all best plans are alike.
      const level = Math.min(
        ...order.members
          .map((member, at) => ({ ...member, units: plan.shares[at].units }))
          .filter(({ grade, units, capacity }) => order.wanted_grades.includes(grade) && units < capacity)
          .map(({ units, weight }) => units / weight),
        Number.POSITIVE_INFINITY,
      );
      const upTo = (/** @type {number[]} */ sorted) => sorted.filter((share) => share <= level);
      same(upTo(sorted(order, plan)), upTo(sortedByWeight(order, best.shares)), "shares by weight");
    }),
    "among equals without batches and limit the shares are the very best, smallest first": fc.property(
      orders({ weights: false }),
      (order) => same(sorted(order, planOf(order)), sortedByWeight(order, bestOfAll(order).shares), "shares"),
    ),
    "as much is met as any plan can meet, and the cheapest costs least": fc.property(
      orders(hard),
      (order) => {
        const plan = planOf(order);
        const best = bestOfAll(order);
        same(plan.units, best.units, "units");
        if (order.strategy === "cheapest") same(plan.cost, best.cost, "cost");
      },
    ),
    "who is alike differs by one unit, or takes turns": fc.property(
      orders({ ...hard, members: 9, capacity: 9 }),
      (order) => takesTurns(order, planOf(order)),
    ),
    "it does not matter in which order the members come": fc.property(
      orders({ ...hard, members: 9, capacity: 12 }),
      fc.infiniteStream(fc.nat()),
      (order, numbers) => {
        const members = order.members
          .map((member) => ({ member, by: numbers.next().value }))
          .sort((a, b) => a.by - b.by)
          .map(({ member }) => member);
        same(byMember(planOf({ ...order, members })), byMember(planOf(order)), "plans");
      },
    ),
    "more capacity never hurts its member where neither batch nor limit binds": fc.property(
      orders({ members: 9, capacity: 12 }),
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (order, pick, more) => {
        const at = pick % order.members.length;
        const members = order.members.map((member, index) =>
          index === at ? { ...member, capacity: member.capacity + more } : member,
        );
        const before = planOf(order).shares[at].units;
        const after = planOf({ ...order, members }).shares[at].units;
        if (after < before) throw new Error(`${before} became ${after}`);
      },
    ),
    "what was accepted stays, who declined is left alone, and as much of the rest is met as can be":
      fc.property(answeredOrders({ ...hard, members: 5 }), ([order, moods]) => {
        const answers = answersTo(planOf(order), moods);
        const plan = accepted(allotAnew(order, answers));
        holdsTogether(order, plan, answers);
        same(plan.units, bestOfAll(order, answers).units, "units");
      }),
    "what is left is shared as evenly as can be beside what was accepted, and nobody is asked for less than before":
      fc.property(answeredOrders({ weights: false }), ([order, moods]) => {
        const before = planOf(order);
        const answers = answersTo(before, moods);
        const plan = accepted(allotAnew(order, answers));
        same(sorted(order, plan), sortedByWeight(order, bestOfAll(order, answers).shares), "shares");
        plan.shares.forEach(({ member, units }, at) => {
          const answer = answers.find((one) => one.member === member);
          const least = answer ? answer.accepted : before.shares[at].units;
          if (units < least) throw new Error(`${least} became ${units}`);
        });
      }),
  };
}

/** @param {AllotmentPlan} plan @param {string[]} moods @returns {Answer[]} */
function answersTo(plan, moods) {
  return plan.shares.flatMap(({ member, units }, at) => {
    const mood = moods[at % moods.length];
    if (units === 0 || mood === "silent") return [];
    const taken = mood === "all" ? units : mood === "part" ? Math.floor(units / 2) : 0;
    return [{ member, accepted: taken, more: mood === "all" }];
  });
}

/** @param {ReturnType<Core["allot"]>} answer */
export function accepted(answer) {
  if ("refused" in answer) throw new Error(`refused: ${answer.refused}`);
  return answer;
}

/** @param {OrderToAllot} order @param {AllotmentPlan} plan @param {Answer[]} [answers] */
function holdsTogether(order, plan, answers = []) {
  const units = plan.shares.reduce((sum, share) => sum + share.units, 0);
  const cost = plan.shares.reduce((sum, share) => sum + share.cost, 0n);
  same([plan.units, plan.shortfall, plan.cost], [units, order.demand - units, cost], "sums");
  same(plan.short_of === null, plan.shortfall === 0, "a reason for a shortfall");
  if (plan.shortfall < 0) throw new Error("more than is wanted");
  const { cost_limit } = order;
  if (cost_limit && answers.length === 0 && cost > cost_limit.lump + cost_limit.per_unit * BigInt(units))
    throw new Error("above the limit");
  order.members.forEach((member, at) => {
    const share = plan.shares[at];
    const answer = answers.find((one) => one.member === member.id);
    same([share.member, share.cost], [member.id, member.unit_price * BigInt(share.units)], "member and cost");
    if (answer && !answer.more) same(share.units, answer.accepted, "what was accepted");
    else if (answer) within(share.units, answer.accepted, member.capacity);
    else if (share.units > 0) {
      within(share.units, member.minimum_batch, member.capacity);
      if (!order.wanted_grades.includes(member.grade)) throw new Error("a grade that nobody wants");
    }
  });
}

const ofNothing = [
  "grade_not_wanted",
  "no_capacity",
  "batch_above_demand",
  "batch_does_not_fit",
  "price_above_limit",
  "others_first",
];

/** @param {OrderToAllot} order @param {AllotmentPlan} plan */
function isExplained(order, plan) {
  plan.shares.forEach(({ units, because }, at) => {
    const { capacity, minimum_batch, unit_price, grade } = order.members[at];
    same(ofNothing.includes(because.code), units === 0, `${because.code} for ${units}`);
    const known = {
      full_capacity: units === capacity,
      minimum_batch: units === minimum_batch,
      price_holds_down: "edge" in because && unit_price > because.edge && order.cost_limit !== null,
      price_lifts: "edge" in because && unit_price <= because.edge && units < capacity,
      price_above_limit: "edge" in because && unit_price > because.edge,
      grade_not_wanted: !order.wanted_grades.includes(grade),
      no_capacity: capacity === 0,
      batch_above_demand: minimum_batch > order.demand,
      even_share: units > 0 && units < capacity,
    };
    if (because.code in known)
      same(known[/** @type {keyof typeof known} */ (because.code)], true, because.code);
  });
}

/** @param {OrderToAllot} order @param {AllotmentPlan} plan */
function takesTurns(order, plan) {
  order.members.forEach((one, i) => {
    order.members.forEach((other, j) => {
      const alike = /** @type {const} */ ([
        "capacity",
        "minimum_batch",
        "unit_price",
        "weight",
        "grade",
      ]).every((field) => one[field] === other[field]);
      const [more, less] = [plan.shares[i], plan.shares[j]];
      if (!alike || more.units <= less.units) return;
      if (more.units - less.units > 1 && (less.units > 0 || one.minimum_batch === 1))
        throw new Error(`${more.units} and ${less.units} for members who are alike`);
      if (one.remembered > other.remembered) throw new Error("it was the other's turn");
      same([more.turn === "had" || less.turn === "waits"], [true], "turns told");
    });
  });
}

/** @param {OrderToAllot} order @param {AllotmentPlan} plan */
function sorted(order, plan) {
  return sortedByWeight(
    order,
    plan.shares.map(({ units }) => units),
  );
}

/** @param {AllotmentPlan} plan */
function byMember(plan) {
  return { ...plan, shares: [...plan.shares].sort((a, b) => (a.member < b.member ? -1 : 1)) };
}

/** @param {number} units @param {number} least @param {number} most */
function within(units, least, most) {
  if (units < least || units > most) throw new Error(`${units} is not from ${least} to ${most}`);
}

/** @param {unknown} found @param {unknown} promised @param {string} what */
function same(found, promised, what) {
  const text = (/** @type {unknown} */ value) => fc.stringify(value);
  if (text(found) !== text(promised)) throw new Error(`${what}: ${text(found)} instead of ${text(promised)}`);
}
