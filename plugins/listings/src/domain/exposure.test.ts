import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gini, lorenz, relativeExposure, thinned } from "./exposure";

describe("how evenly sellers are seen", () => {
  it("is nought where all are seen alike, and nearly one where one alone is", () => {
    expect(gini([7, 7, 7, 7])).toBeCloseTo(0, 12);
    expect(gini([0, 0, 0, 100])).toBeCloseTo(0.75, 12);
    expect(gini([1, 2, 3, 4])).toBeCloseTo(0.25, 12);
    expect(gini([])).toBe(0);
    expect(gini([0, 0])).toBe(0);
  });

  it("is always from 0 to 1, whoever is counted first and by whatever unit, and twice the area over its curve", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 2, max: 9 }),
        (shares, by) => {
          const index = gini(shares);
          expect(index).toBeGreaterThanOrEqual(-1e-9);
          expect(index).toBeLessThan(1);
          expect(gini(shares.toReversed())).toBeCloseTo(index, 9);
          expect(gini(shares.map((share) => share * by))).toBeCloseTo(index, 9);
          const curve = lorenz(shares);
          const area = curve
            .slice(1)
            .reduce((sum, { share }, at) => sum + (share + (curve[at]?.share ?? 0)) / 2, 0);
          expect(1 - (2 * area) / shares.length).toBeCloseTo(index, 9);
        },
      ),
    );
  });

  it("has a curve that says what the less seen half has", () => {
    expect(lorenz([30, 10, 40, 20])).toEqual([
      { sellers: 0, share: 0 },
      { sellers: 0.25, share: 0.1 },
      { sellers: 0.5, share: 0.3 },
      { sellers: 0.75, share: 0.6 },
      { sellers: 1, share: 1 },
    ]);
    expect(lorenz([0, 0]).at(1)).toEqual({ sellers: 0.5, share: 0.5 });
  });
});

it("a curve of many points is told by some, from its first to its last", () => {
  const points = Array.from({ length: 1001 }, (_, index) => index);
  expect(thinned(points, 11)).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
  expect(thinned([1, 2], 11)).toEqual([1, 2]);
});

describe("how often one seller is seen", () => {
  const seen = (seller_id: string, impressions: number, listings: number) => ({
    seller_id,
    impressions,
    listings,
  });

  it("is told per listing, as a multiple of what is usual", () => {
    const sellers = [seen("large", 1000, 10), seen("usual", 50, 1), seen("small", 60, 3), seen("new", 0, 2)];
    expect([...relativeExposure(sellers)]).toEqual([
      ["large", 2],
      ["usual", 1],
      ["small", 0.4],
      ["new", 0],
    ]);
  });

  it("is nothing for everybody where nobody was seen", () => {
    expect([...relativeExposure([seen("a", 0, 1), seen("b", 0, 0)])]).toEqual([
      ["a", 0],
      ["b", 0],
    ]);
  });
});
