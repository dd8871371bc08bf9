import { describe, expect, it, test } from "vitest";
import { measureOfText, measureOfVariants } from "./measure-of-text";

describe("a measure in an option's value", () => {
  test.each([
    ["۵۰۰ گرم", "weight", 500],
    ["۵۰۰ گرمی", "weight", 500],
    ["نیم‌کیلو", "weight", 500],
    ["۱ کیلوگرم", "weight", 1000],
    ["یک کیلو", "weight", 1000],
    ["۱٫۵ کیلوگرم", "weight", 1500],
    ["250 g", "weight", 250],
    ["1 kg", "weight", 1000],
    ["1 L", "volume", 1000],
    ["۵۰۰ میلی‌لیتر", "volume", 500],
    ["1/5 لیتر", "volume", 1500],
  ] as const)("%s", (value, measure, amount) => {
    expect(measureOfText(value)).toEqual({ measure, amount });
  });

  test.each(["بزرگ", "120 × 180", "۲۰ سانتی‌متر", "", "0 kg", "size 42", "5 packs"])("none in %s", (value) => {
    expect(measureOfText(value)).toBeUndefined();
  });
});

describe("the measure of a product", () => {
  it("is what all its variants are sold by", () => {
    expect(measureOfVariants([["قرمز", "250 g"], ["۱ کیلوگرم"]])).toEqual({
      measure: "weight",
      amounts: [250, 1000],
    });
  });

  it("is the piece where one variant tells none, or another", () => {
    const piece = { measure: "piece", amounts: [null, null] };
    expect(measureOfVariants([["250 g"], ["بزرگ"]])).toEqual(piece);
    expect(measureOfVariants([["250 g"], ["1 L"]])).toEqual(piece);
    expect(measureOfVariants([])).toEqual({ measure: "piece", amounts: [] });
  });
});
