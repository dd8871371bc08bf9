import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RankedGoods, rankOf, WEIGHTS } from "./rank";

const NOW = new Date("2026-11-26T08:00:00Z");
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

const goods: fc.Arbitrary<RankedGoods> = fc.record({
  id: fc.constantFrom("prod_rug", "prod_fig"),
  made_at: fc.integer({ min: 0, max: 2000 }).map(daysAgo),
  availability: fc.constantFrom("in_stock", "made_to_order", null),
  days_until_ready: fc.option(fc.nat(365)),
  rating: fc.option(fc.double({ min: 1, max: 5, noNaN: true })),
  ratings: fc.nat(500),
  sales: fc.nat(10_000),
  exposure: fc.double({ min: 0, max: 100, noNaN: true }),
});

/** The second is never before the first. */
function neverLower(better: (one: RankedGoods) => RankedGoods) {
  fc.assert(
    fc.property(goods, (one) => {
      expect(rankOf(better(one), NOW)).toBeGreaterThanOrEqual(rankOf(one, NOW));
    }),
  );
}

describe("the order of goods that are found equally well", () => {
  it("puts first what can be had, from the shelf before what is made first", () => {
    neverLower((one) => ({ ...one, availability: "in_stock" }));
    neverLower((one) => (one.availability === null ? { ...one, availability: "made_to_order" } : one));
  });

  it("puts first what is ready sooner", () => {
    neverLower((one) => ({ ...one, days_until_ready: Math.floor((one.days_until_ready ?? 365) / 2) }));
    neverLower((one) => (one.days_until_ready === null ? { ...one, days_until_ready: 300 } : one));
  });

  it("puts first what is rated higher, and what more people rated as high", () => {
    neverLower((one) => (one.rating ? { ...one, rating: Math.min(5, one.rating + 0.5) } : one));
    neverLower((one) =>
      one.rating && one.rating >= 4 ? { ...one, ratings: (one.ratings ?? 0) * 2 + 1 } : one,
    );
  });

  it("puts first what sells, what is new, and whose maker is seen less than others", () => {
    neverLower((one) => ({ ...one, sales: (one.sales ?? 0) + 1 }));
    neverLower((one) => ({ ...one, made_at: NOW }));
    neverLower((one) => ({ ...one, exposure: (one.exposure ?? 0) / 2 }));
  });

  it("lets one vote of five stars weigh less than many of nearly five", () => {
    const plain = { id: "prod_rug", made_at: NOW };
    const once = rankOf({ ...plain, rating: 5, ratings: 1 }, NOW);
    expect(once).toBeLessThan(rankOf({ ...plain, rating: 4.8, ratings: 60 }, NOW));
    expect(once).toBeGreaterThan(rankOf(plain, NOW));
  });

  it("is one number out of a million that says what each part gave", () => {
    expect(Object.values(WEIGHTS).reduce((sum: number, weight) => sum + weight, 0)).toBe(1000);
    fc.assert(
      fc.property(goods, (one) => {
        expect(rankOf(one, NOW)).toBeGreaterThanOrEqual(0);
        expect(rankOf(one, NOW)).toBeLessThanOrEqual(1_000_000);
      }),
    );
    const known: RankedGoods = {
      id: "prod_rug",
      made_at: daysAgo(30),
      availability: "made_to_order",
      days_until_ready: 14,
      rating: 5,
      ratings: 5,
      sales: 20,
      exposure: 1,
    };
    // 210 available, 75 in a fortnight, 113.75 rated, 45 sold, 40 new, 85 seen as usual.
    expect(rankOf(known, NOW, { ...WEIGHTS, turn: 0 })).toBe(568_750);
  });
});

describe("equal goods", () => {
  const equals = Array.from({ length: 40 }, (_, index) => ({ id: `prod_${index}`, made_at: daysAgo(400) }));
  const firstOn = (day: number) => {
    const now = new Date(NOW.getTime() + day * 86_400_000);
    return equals.map((one) => ({ id: one.id, rank: rankOf(one, now) })).sort((a, b) => b.rank - a.rank)[0]
      ?.id;
  };

  it("take turns: over a season half of them at least come first some day, and nobody on more than one in ten", () => {
    const firsts = Array.from({ length: 90 }, (_, day) => firstOn(day));
    const times = [...new Set(firsts)].map((id) => firsts.filter((first) => first === id).length);
    expect(times.length).toBeGreaterThanOrEqual(20);
    expect(Math.max(...times)).toBeLessThanOrEqual(9);
  });

  it("keep their order through a day, for everybody", () => {
    const morning = new Date("2026-11-25T20:30:01Z");
    const evening = new Date("2026-11-26T20:29:59Z");
    const orderAt = (now: Date) =>
      equals
        .map((one) => [rankOf({ ...one, made_at: daysAgo(4000) }, now), one.id])
        .sort()
        .map(([, id]) => id);
    expect(orderAt(morning)).toEqual(orderAt(evening));
  });
});
