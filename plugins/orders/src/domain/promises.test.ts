import { describe, expect, it } from "vitest";
import { isLate, latestDay, promiseOf } from "./promises";

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

  it("it is late from the day after, until it is sent", () => {
    const part = { promised_for: "2026-12-09", status: "in_production" };
    expect(isLate(part, "2026-12-09")).toBe(false);
    expect(isLate(part, "2026-12-10")).toBe(true);
    expect(isLate({ ...part, status: "shipped" }, "2026-12-10")).toBe(false);
    expect(isLate({ ...part, promised_for: null }, "2026-12-10")).toBe(false);
  });
});
