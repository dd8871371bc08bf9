import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratingOf, weighed } from "./rating";

describe("what stars say together", () => {
  it("is nothing while nobody gave any", () => {
    expect(ratingOf([])).toEqual({ average: null, count: 0, stars: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 } });
    expect(weighed(ratingOf([]))).toBeNull();
  });

  it("is their mean to two places", () => {
    const given = [
      { stars: 5, count: 2 },
      { stars: 4, count: 1 },
    ];
    expect(ratingOf(given)).toEqual({ average: 4.67, count: 3, stars: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 2 } });
  });

  it("lies between one and five, and nobody is lost", () => {
    const counts = fc.array(
      fc.record({ stars: fc.integer({ min: 1, max: 5 }), count: fc.integer({ min: 1, max: 1000 }) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(counts, (given) => {
        const { average, count } = ratingOf(given);
        expect(average).toBeGreaterThanOrEqual(1);
        expect(average).toBeLessThanOrEqual(5);
        expect(count).toBe(given.reduce((sum, one) => sum + one.count, 0));
      }),
    );
  });

  it("puts forty of 4.8 before one five", () => {
    const one = weighed({ average: 5, count: 1 }) ?? 0;
    const forty = weighed({ average: 4.8, count: 40 }) ?? 0;
    expect([one, forty]).toEqual([4.1667, 4.7111]);
  });
});
