import { describe, expect, test } from "vitest";
import { filled, ratingShown } from "./rating-words";

const words = {
  rated: "{average} از ۵، از {count} نظر",
  count: "{count} نظر",
  stars: { one: "۱ ستاره", two: "۲ ستاره", three: "۳ ستاره", four: "۴ ستاره", five: "۵ ستاره" },
};

describe("what a rating says", () => {
  test("its average to one place, and the part of each star", () => {
    const rating = { average: 4.67, count: 3, stars: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 2 } };
    const shown = ratingShown(rating, "fa", words);
    expect(shown.label).toBe("۴٫۷ از ۵، از ۳ نظر");
    expect(shown.rows.map(({ name, count, part }) => `${name} ${count} ${part.toFixed(2)}`)).toEqual([
      "۵ ستاره ۲ 0.67",
      "۴ ستاره ۱ 0.33",
      "۳ ستاره ۰ 0.00",
      "۲ ستاره ۰ 0.00",
      "۱ ستاره ۰ 0.00",
    ]);
  });

  test("what is not named stays as it stands", () => {
    expect(filled("{a} {b}", { a: "1" })).toBe("1 {b}");
  });
});
