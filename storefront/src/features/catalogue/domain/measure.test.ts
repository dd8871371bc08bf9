import { describe, expect, test } from "vitest";
import { measureOf, unitPrice } from "./measure";

describe("a measure in an option's value", () => {
  test.each([
    ["۵۰۰ گرم", "weight", 0.5],
    ["۵۰۰ گرمی", "weight", 0.5],
    ["نیم‌کیلو", "weight", 0.5],
    ["۱ کیلوگرم", "weight", 1],
    ["یک کیلو", "weight", 1],
    ["۱٫۵ کیلوگرم", "weight", 1.5],
    ["250 g", "weight", 0.25],
    ["1 kg", "weight", 1],
    ["1 L", "volume", 1],
    ["۵۰۰ میلی‌لیتر", "volume", 0.5],
    ["1/5 لیتر", "volume", 1.5],
  ] as const)("%s", (value, kind, amount) => {
    expect(measureOf(value)).toEqual({ kind, amount });
  });

  test.each(["بزرگ", "120 × 180", "۲۰ سانتی‌متر", "", "0 kg", "size 42", "5 packs"])("none in %s", (value) => {
    expect(measureOf(value)).toBeUndefined();
  });
});

test("the price of one kilogram", () => {
  expect(unitPrice(300, { kind: "weight", amount: 0.25 })).toBe(1200);
  expect(unitPrice(300, { kind: "weight", amount: 1 })).toBeUndefined();
});
