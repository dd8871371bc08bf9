import { describe, expect, test } from "vitest";
import {
  asciiDigits,
  formatDate,
  formatDateTime,
  formatEuro,
  formatMoney,
  formatNearDay,
  formatNumber,
  formatRials,
  formatToman,
  formatUnits,
  formatWeight,
  majorOf,
  persianDigits,
} from "./format";

describe("money", () => {
  test("rials are read as tomans in Persian", () => {
    expect(formatToman(1_250_000)).toBe("۱۲۵٬۰۰۰ تومان");
    expect(formatMoney("fa", 1_250_000, "IRR")).toBe("۱۲۵٬۰۰۰ تومان");
  });
  test("and as rials in English", () => {
    expect(formatRials("en", 1_250_000)).toBe("IRR 1,250,000");
    expect(formatMoney("en", 0, "irr")).toBe("IRR 0");
  });
  test("what is counted in the smallest unit is read in the major one", () => {
    expect([majorOf("50000000", "irr"), majorOf("12050", "eur"), majorOf(-5n, "EUR")]).toEqual([
      50_000_000, 120.5, -0.05,
    ]);
    expect(formatUnits("fa", "1250000", "irr")).toBe("۱۲۵٬۰۰۰ تومان");
    expect(formatUnits("en", 1205, "eur")).toBe("€12.05");
  });
  test("euros keep two decimals", () => {
    expect(formatEuro("en", 12.5)).toBe("€12.50");
    expect(formatEuro("fa", 12.5)).toBe("۱۲٫۵۰ یورو");
  });
  test("what is taken off has its sign before the number", () => {
    expect(formatMoney("en", -12.5, "eur")).toBe("−€12.50");
    expect(formatMoney("en", -0, "eur")).toBe("€0.00");
    expect(formatMoney("en", -1000, "irr")).toBe("−IRR 1,000");
    expect(formatMoney("fa", -1_250_000, "irr")).toBe("\u200f\u200e\u2212۱۲۵٬۰۰۰ تومان");
  });
  test("another currency shows its code", () => {
    expect(formatMoney("en", 3, "usd")).toBe("3 USD");
  });
});

describe("digits", () => {
  test("to Persian and back from both kinds", () => {
    expect(persianDigits("0912 a")).toBe("۰۹۱۲ a");
    expect(asciiDigits("۰۹١٢")).toBe("0912");
  });
  test("numbers carry the language's separators", () => {
    expect(formatNumber("fa", 1250)).toBe("۱٬۲۵۰");
    expect(formatNumber("en", 1250)).toBe("1,250");
  });
});

describe("weight", () => {
  test("grams below a kilogram, kilograms from there", () => {
    expect(formatWeight("fa", 750)).toBe("۷۵۰ گرم");
    expect(formatWeight("en", 1500)).toBe("1.5 kg");
  });
});

describe("dates", () => {
  test("Persian dates are Jalali, in the order they are said", () => {
    expect(formatDate("fa", "2026-11-23T10:00:00Z")).toBe("۲ آذر ۱۴۰۵");
  });
  test("the day is Tehran's", () => {
    expect(formatDate("en", "2026-11-23T22:00:00Z")).toBe("24 November 2026");
    expect(formatDateTime("en", "2026-11-23T22:00:00Z")).toBe("24 November 2026, 01:30");
    expect(formatDateTime("fa", "2026-11-23T22:00:00Z")).toBe("۳ آذر ۱۴۰۵، ساعت ۰۱:۳۰");
  });
});

test("a day that is near is told with its weekday", () => {
  expect(formatNearDay("fa", "2026-12-05")).toBe("شنبه ۱۴ آذر");
  expect(formatNearDay("en", "2026-12-05")).toBe("Saturday 5 December");
});
