import fc from "fast-check";

/** @typedef {import("../../../plugins/cooperatives/src/domain/allot.js").OrderToAllot} OrderToAllot */
/** @typedef {import("../../../plugins/cooperatives/src/domain/allot.js").Answer} Answer */

/**
 * Random orders: small ones that a slow reference can go through, and what binds in them.
 * @param {{ members?: number, fewest?: number, capacity?: number, batches?: boolean, limit?: boolean, weights?: boolean, strategies?: OrderToAllot["strategy"][] }} how
 * @returns {fc.Arbitrary<OrderToAllot>}
 */
export function orders({
  members = 5,
  fewest = 1,
  capacity = 7,
  batches = false,
  limit = false,
  weights = true,
  strategies = ["fair"],
}) {
  const member = fc.record({
    capacity: fc.integer({ min: 0, max: capacity }),
    unit_price: fc.bigInt({ min: 1n, max: 9n }),
    minimum_batch: batches ? fc.integer({ min: 1, max: capacity }) : fc.constant(1),
    grade: fc.constantFrom("a", "a", "a", "b"),
    distance: fc.integer({ min: 0, max: 3 }),
    remembered: fc.integer({ min: 0, max: 4 }),
    weight: weights ? fc.integer({ min: 1, max: 3 }) : fc.constant(1),
  });
  const kinds = fc.array(member, { minLength: fewest, maxLength: members, size: "max" });
  // Some members are alike, so that turns are taken.
  const all = fc.tuple(kinds, fc.array(fc.nat(), { minLength: fewest, maxLength: members }));
  return fc
    .record({
      all,
      share: fc.integer({ min: 1, max: 110 }),
      per_unit: fc.bigInt({ min: 0n, max: 8n }),
      lump: fc.constantFrom(0n, 0n, 5n, 20n),
      wanted: fc.constantFrom(["a"], ["a", "b"]),
      strategy: fc.constantFrom(...strategies),
    })
    .map(({ all: [kinds, picks], share, per_unit, lump, wanted, strategy }) => {
      const list = picks.map((pick, index) => {
        const kind = kinds[pick % kinds.length];
        return {
          ...kind,
          id: `m${index}`,
          minimum_batch: Math.min(kind.minimum_batch, Math.max(1, kind.capacity)),
          remembered: (kind.remembered + index) % 5,
        };
      });
      const makes = list.reduce((sum, { capacity }) => sum + capacity, 0);
      const smallest = Math.min(...list.map(({ minimum_batch }) => minimum_batch));
      return {
        demand: Math.max(1, smallest, Math.round((makes * share) / 100)),
        grades: ["a", "b"],
        wanted_grades: wanted,
        cost_limit: limit ? { per_unit, lump } : null,
        strategy,
        members: list,
      };
    });
}

/**
 * An order with what its members answered to a first plan: each accepts all, a part, nothing, or says nothing yet.
 * @param {Parameters<typeof orders>[0]} how
 */
export function answeredOrders(how) {
  return fc.tuple(
    orders(how),
    fc.array(fc.constantFrom("all", "part", "none", "silent"), { minLength: 20, maxLength: 20 }),
  );
}
