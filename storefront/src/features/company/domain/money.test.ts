import { expect, test } from "vitest";
import { typedOf, unitsOf } from "./money";

test("a limit is typed in tomans in Persian and in rials in English, in whatever digits", () => {
  expect(unitsOf("fa", "۵٬۰۰۰٬۰۰۰", "irr")).toBe("50000000");
  expect(unitsOf("en", "5,000,000", "irr")).toBe("5000000");
  expect(unitsOf("en", "120", "eur")).toBe("12000");
  expect([unitsOf("fa", "", "irr"), unitsOf("fa", "-5", "irr"), unitsOf("fa", "۵٫۵", "irr")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("what is kept is read as it was typed", () => {
  expect([
    typedOf("fa", "50000000", "irr"),
    typedOf("en", "50000000", "irr"),
    typedOf("en", "12000", "eur"),
  ]).toEqual([5_000_000, 50_000_000, 120]);
});
