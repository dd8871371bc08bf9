import { describe, expect, it } from "vitest";
import { flawOfPledge } from "../../../plugins/cooperatives/src/domain/pool/pledge";
import { flawOfSpec } from "../../../plugins/cooperatives/src/domain/pool/spec";
import { COOPERATIVES } from "./pools";
import { STORIES } from "./stories";

const SELLERS = new Map(
  STORIES.flatMap((story) => story.sellers.map((seller) => [seller.handle, { ...seller, story }] as const)),
);
const POOLS = COOPERATIVES.flatMap(({ handle, members, pools }) =>
  pools.map((pool) => ({ cooperative: handle, members: members.map(({ seller }) => seller), ...pool })),
);

/** The same goods in the shop: one kilogram, one pair. */
const IN_THE_SHOP: Record<string, string> = {
  "demonstration-sorted-figs": "FIG-EST1-1000",
  "demonstration-fig-halves": "FIG-PRK-1000",
  "demonstration-white-giveh": "GVH-WHT-40",
};
const VARIANTS = [...SELLERS.values()].flatMap(({ products }) =>
  products.flatMap(({ variants }) => variants),
);
/** What stands beside the shop is what its goods show. */
const PICTURES = [...SELLERS.values()].flatMap(({ products }) =>
  products.flatMap(({ pictures }) => pictures),
);
const retailOf = (key: string) => VARIANTS.find(({ sku }) => sku === IN_THE_SHOP[key])?.priceIrr ?? 0;

describe("the pools of the demonstration", () => {
  it("are of cooperatives and their members, who make what is pooled", () => {
    for (const { handle, members } of COOPERATIVES) {
      const cooperative = SELLERS.get(handle);
      expect(cooperative?.kind, handle).toBe("cooperative");
      for (const { seller } of members) {
        expect(SELLERS.get(seller)?.kind, seller).toBe("producer");
        expect(SELLERS.get(seller)?.story, seller).toBe(cooperative?.story);
      }
    }
    for (const { cooperative, category } of POOLS)
      expect(SELLERS.get(cooperative)?.products.map((product) => product.category)).toContain(category);
  });

  it("are sound, and pledged by members in sound terms", () => {
    for (const { prices, pledges, members, key, pictures, ...told } of POOLS) {
      const tiers = prices.map(([from, priceIrr]) => ({ from, unit_price: String(priceIrr) }));
      const spec = { ...told, tiers, minimum_order: tiers[0]?.from ?? 0 };
      expect(flawOfSpec(spec), key).toBeNull();
      expect(PICTURES, key).toEqual(expect.arrayContaining(pictures));
      for (const { seller, weekly, priceIrr, materialIrr, batch, grade } of pledges) {
        expect(members, key).toContain(seller);
        const terms = {
          weekly_quantity: weekly,
          unit_price: String(priceIrr),
          raw_material: materialIrr === undefined ? null : String(materialIrr),
          minimum_batch: batch,
          grade,
          valid_from: "2026-11-26",
          valid_to: "2027-09-22",
        };
        expect(flawOfPledge(terms, { ...told, today: "2026-11-26" }), key).toBeNull();
      }
    }
  });

  it("cost less in bulk than in the shop, and leave each member her price at every tier", () => {
    for (const { key, prices, pledges, margin_bp } of POOLS)
      for (const [, priceIrr] of prices) {
        expect(priceIrr, key).toBeLessThan(retailOf(key));
        for (const pledge of pledges)
          expect(pledge.priceIrr * 10_000, `${key} ${pledge.seller}`).toBeLessThanOrEqual(
            priceIrr * (10_000 - margin_bp),
          );
      }
  });

  it("can be bought at once, and asked for by quote", () => {
    expect(POOLS.filter(({ direct }) => direct).map(({ key }) => key)).toEqual(["demonstration-fig-halves"]);
    expect(POOLS.filter(({ direct }) => !direct)).toHaveLength(2);
  });
});
