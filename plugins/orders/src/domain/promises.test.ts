import { describe, expect, it } from "vitest";
import { latestDay, promiseOf } from "./promises";

describe("the promised day of an order's part", () => {
  const promised = [
    { product_id: "kilim", variant_id: "small", promised_for: "2026-12-01" },
    { product_id: "kilim", variant_id: "large", promised_for: "2026-12-20" },
    { product_id: "kilim", variant_id: "small", promised_for: "2026-12-09" },
  ];

  it("a line is ready by the latest day that was promised for its variant", () => {
    expect(promiseOf({ product_id: "kilim", variant_id: "small" }, promised)).toBe("2026-12-09");
    expect(promiseOf({ product_id: "kilim", variant_id: "large" }, promised)).toBe("2026-12-20");
  });

  it("for what nobody promised there is no day", () => {
    expect(promiseOf({ product_id: "figs", variant_id: "kilo" }, promised)).toBeNull();
    expect(promiseOf({ product_id: null, variant_id: null }, promised)).toBeNull();
  });

  it("a parcel is ready when the last of it is", () => {
    expect(latestDay(["2026-12-09", null, "2026-12-20", "2026-12-01"])).toBe("2026-12-20");
    expect(latestDay([null])).toBeNull();
    expect(latestDay([])).toBeNull();
  });
});
