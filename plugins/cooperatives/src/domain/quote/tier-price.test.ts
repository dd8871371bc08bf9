import { describe, expect, it } from "vitest";
import { tierPrice } from "./tier-price";

const TIERS = [
  { from: 500_000, unit_price: "800000" },
  { from: 50_000, unit_price: "900000" },
  { from: 200_000, unit_price: "850000" },
];

describe("a pool's price for a quantity", () => {
  it.each([
    [49_999, null],
    [50_000, "900000"],
    [499_999, "850000"],
    [500_000, "800000"],
    [600_000, "800000"],
  ])("of %i is %s", (quantity, price) => {
    expect(tierPrice(TIERS, quantity)).toBe(price);
  });
});
