/** @typedef {import("./orders.mjs").OrderToAllot} OrderToAllot */
/** @typedef {import("./orders.mjs").Answer} Answer */

/**
 * The best plan by going through all of them: within the limit (or as little above it as can be), the most units, for `cheapest` the
 * least cost, then the largest sorted shares by weight. For small orders only.
 * @param {OrderToAllot} order
 * @param {readonly Answer[]} [answers]
 * @returns {{ units: number, cost: bigint, shares: number[] }} units, what they cost, and for each member her units
 */
export function bestOfAll(order, answers = []) {
  const choices = order.members.map((member) => choicesOf(member, order, answers));
  const key = keyOf(order, choices);
  const room = choices.map((_, from) =>
    choices.slice(from).reduce((sum, choice) => sum + Math.max(...choice), 0),
  );
  /** @type {{ over: bigint, units: number, cost: bigint, key: bigint, shares: number[] } | null} */
  let best = null;
  /** @type {number[]} */
  const shares = [];
  const walk = (/** @type {number} */ at, /** @type {number} */ units, /** @type {bigint} */ cost) => {
    if (units > order.demand) return;
    if (best && best.over === 0n && units + (room[at] ?? 0) < best.units) return;
    if (at < choices.length) {
      for (const choice of choices[at]) {
        shares[at] = choice;
        walk(at + 1, units + choice, cost + order.members[at].unit_price * BigInt(choice));
      }
      return;
    }
    const { cost_limit } = order;
    const limit = cost_limit ? cost_limit.lump + cost_limit.per_unit * BigInt(units) : cost;
    const over = cost > limit ? cost - limit : 0n;
    if (best && (over > best.over || (over === best.over && units < best.units))) return;
    const same = best && over === best.over && units === best.units;
    if (same && best && order.strategy === "cheapest" && cost > best.cost) return;
    const found = { over, units, cost, key: shares.reduce((sum, share, i) => sum + key(i, share), 0n) };
    const cheaper = order.strategy === "cheapest" && best && cost < best.cost;
    if (!same || cheaper || (best && found.key < best.key)) best = { ...found, shares: [...shares] };
  };
  walk(0, 0, 0n);
  if (!best) throw new Error("there is always the plan of nothing");
  return best;
}

/**
 * The largest total and the largest sorted shares without a limit, by counting up totals: for orders too large to go through.
 * @param {OrderToAllot} order
 * @returns {{ units: number, sorted: number[] }}
 */
export function bestByTotals(order) {
  const choices = order.members.map((member) => choicesOf(member, order, []));
  const key = keyOf(order, choices);
  /** @type {({ key: bigint, shares: number[] } | null)[]} */
  let best = Array.from({ length: order.demand + 1 }, (_, total) => (total ? null : { key: 0n, shares: [] }));
  choices.forEach((choice, at) => {
    /** @type {typeof best} */
    const next = best.map(() => null);
    best.forEach((before, total) => {
      if (!before) return;
      for (const units of choice) {
        if (total + units > order.demand) continue;
        const sum = before.key + key(at, units);
        const known = next[total + units];
        if (!known || sum < known.key) next[total + units] = { key: sum, shares: [...before.shares, units] };
      }
    });
    best = next;
  });
  const units = best.findLastIndex(Boolean);
  return { units, sorted: sortedByWeight(order, best[units]?.shares ?? []) };
}

/**
 * What each gets for one of weight, the smallest first.
 * @param {OrderToAllot} order
 * @param {number[]} shares
 */
export function sortedByWeight(order, shares) {
  return shares.map((units, at) => units / order.members[at].weight).sort((a, b) => a - b);
}

/**
 * @param {OrderToAllot["members"][number]} member
 * @param {OrderToAllot} order
 * @param {readonly Answer[]} answers
 * @returns {number[]} the largest first, so that much is met early
 */
function choicesOf({ id, capacity, minimum_batch, grade }, { wanted_grades, demand }, answers) {
  const answer = answers.find(({ member }) => member === id);
  if (answer && answer.accepted > 0)
    return upTo(answer.accepted, answer.more ? Math.max(capacity, answer.accepted) : answer.accepted);
  if ((answer && !answer.more) || !wanted_grades.includes(grade)) return [0];
  return [...upTo(minimum_batch, Math.min(capacity, demand)), 0];
}

/** @param {number} least @param {number} most */
function upTo(least, most) {
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => most - index);
}

/**
 * Lexicographic order of sorted shares as a sum: each member adds a power that no number of larger shares outweighs.
 * @param {OrderToAllot} order
 * @param {number[][]} choices
 */
function keyOf(order, choices) {
  const ratio = (/** @type {number} */ at, /** @type {number} */ units) => units / order.members[at].weight;
  const ratios = [...new Set(choices.flatMap((choice, at) => choice.map((units) => ratio(at, units))))].sort(
    (a, b) => b - a,
  );
  const base = BigInt(order.members.length + 1);
  const powers = new Map(ratios.map((value, rank) => [value, base ** BigInt(rank)]));
  return (/** @type {number} */ at, /** @type {number} */ units) => powers.get(ratio(at, units)) ?? 0n;
}
