import { expect, it } from "vitest";
import { isOnSale } from "./goods-on-sale";

const seller = { status: "verified", covered_categories: ["kilims", "bread"], away_until: null } as const;

it("goods are on sale of who is verified, here, and licensed for every category that they lie in", () => {
  expect(isOnSale(seller, ["kilims"])).toBe(true);
  expect(isOnSale(seller, ["kilims", "bread"])).toBe(true);
  expect(isOnSale(seller, ["kilims", "rugs"])).toBe(false);
  expect(isOnSale(seller, [])).toBe(false);
  expect(isOnSale({ ...seller, status: "suspended" }, ["kilims"])).toBe(false);
  expect(isOnSale({ ...seller, away_until: "2026-12-01" }, ["kilims"])).toBe(false);
});

it("while nobody has judged what she may offer, all of it is", () => {
  expect(isOnSale({ ...seller, covered_categories: null }, ["rugs"])).toBe(true);
  expect(isOnSale({ ...seller, covered_categories: null }, [])).toBe(true);
});
