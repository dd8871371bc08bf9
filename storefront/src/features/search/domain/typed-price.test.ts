import { expect, test } from "vitest";
import { typedPrice, writtenPrice } from "./typed-price";

test.each([
  ["fa", "irr", "۱۲۵٬۰۰۰", 1_250_000],
  ["fa", "irr", "٢٥٠", 2500],
  ["fa", "irr", "1,200", 12_000],
  ["en", "irr", "1,250,000", 1_250_000],
  ["en", "eur", "12.5", 1250],
  ["fa", "eur", "۱۲٫۵", 1250],
  ["fa", "irr", "", undefined],
  ["fa", "irr", "ارزان", undefined],
  ["fa", "irr", "-5", undefined],
  ["fa", "irr", "9".repeat(30), undefined],
] as const)("in %s and %s, %s is %s of the smallest units", (locale, currency, typed, amount) => {
  expect(typedPrice(locale, currency, typed)).toBe(amount);
});

test("what is kept in rials is shown in toman, and in rials where English is read", () => {
  expect(writtenPrice("fa", "irr", 1_250_000)).toBe(125_000);
  expect(writtenPrice("en", "irr", 1_250_000)).toBe(1_250_000);
  expect(writtenPrice("en", "eur", 1250)).toBe(12.5);
});
