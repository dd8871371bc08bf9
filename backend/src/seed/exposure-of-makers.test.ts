import { describe, expect, it } from "vitest";
import { gini, relativeExposure } from "../../../plugins/listings/src/domain/exposure";
import { type RankedGoods, rankOf, WEIGHTS, type Weights } from "../../../plugins/search/src/domain/rank";
import { STORIES } from "./stories";

const DAY_MS = 86_400_000;
const BEGINNING = Date.parse("2026-09-01T00:00:00Z");
const FIRST_PAGE = 24;
const VISITORS = 300;
/** A maker of so many goods at most is a small one. */
const SMALL = 2;
const MAKERS = STORIES.flatMap(({ sellers }) => sellers);
/** Who came last, with what is on sale since a few days. */
const NEW = new Set(MAKERS.slice(-3).map(({ handle }) => handle));

const GOODS = MAKERS.flatMap((seller, place) =>
  seller.products.map((product, index) => ({
    seller: seller.handle,
    handle: product.handle,
    in_stock: product.variants.some(({ stock }) => stock > 0),
    // Who was there first has had longest to be bought and known.
    made_at: new Date(BEGINNING - (NEW.has(seller.handle) ? 3 : 20 + 15 * place + index) * DAY_MS),
    days_until_ready: 2 + (place % 5),
  })),
);

/** Sixty days of a market in which visitors look at the first page, from the top with less and less patience, and buy what they see. */
function season(weights: Weights) {
  const seen = MAKERS.map(({ handle, products }) => ({
    seller_id: handle,
    listings: products.length,
    impressions: 0,
  }));
  const bySeller = new Map(seen.map((seller) => [seller.seller_id, seller]));
  const sales = new Map<string, number>();
  let toNew = 0;
  for (let day = 0; day < 60; day++) {
    const now = new Date(BEGINNING + day * DAY_MS);
    const exposures = relativeExposure(seen);
    const ranked = GOODS.map((goods) => {
      const facts: RankedGoods = {
        id: goods.handle,
        made_at: goods.made_at,
        availability: goods.in_stock ? "in_stock" : null,
        days_until_ready: goods.days_until_ready,
        sales: sales.get(goods.handle) ?? 0,
        exposure: exposures.get(goods.seller) ?? 0,
      };
      return { ...goods, rank: rankOf(facts, now, weights) };
    });
    ranked.sort((a, b) => b.rank - a.rank || a.handle.localeCompare(b.handle));
    for (const [place, goods] of ranked.slice(0, FIRST_PAGE).entries()) {
      const looked = Math.round(VISITORS / Math.log2(place + 2));
      const maker = bySeller.get(goods.seller);
      if (maker) maker.impressions += looked;
      if (NEW.has(goods.seller)) toNew += looked;
      sales.set(goods.handle, (sales.get(goods.handle) ?? 0) + looked / 100);
    }
  }
  const all = seen.reduce((sum, { impressions }) => sum + impressions, 0);
  const small = seen.filter(({ listings }) => listings <= SMALL);
  return {
    gini: gini(seen.map(({ impressions, listings }) => impressions / listings)),
    unseen: seen.filter(({ impressions }) => impressions === 0).length,
    toNew: toNew / all,
    toSmall: small.reduce((sum, { impressions }) => sum + impressions, 0) / all,
  };
}

describe("the demonstration's makers over sixty days, by who is seen on the first page", () => {
  const fair = season(WEIGHTS);
  const unfair = season({ ...WEIGHTS, fairness: 0, turn: 0 });

  it("are seen far more evenly with the fairness of the market's order than without it", () => {
    expect([MAKERS.length, GOODS.length]).toEqual([36, 102]);
    expect(fair.gini).toBeCloseTo(0.218, 3);
    expect(unfair.gini).toBeCloseTo(0.811, 3);
    expect([fair.unseen, unfair.unseen]).toEqual([0, 27]);
  });

  it("have their share when they are new, and when they have few goods", () => {
    // Three of thirty-six are new; without fairness all eyes are on them until nobody's are.
    expect(fair.toNew).toBeCloseTo(0.15, 3);
    expect(unfair.toNew).toBeCloseTo(0.427, 3);
    // Fourteen have two goods at most, about a quarter of all.
    expect(fair.toSmall).toBeCloseTo(0.245, 3);
    expect(unfair.toSmall).toBeCloseTo(0.221, 3);
  });
});
