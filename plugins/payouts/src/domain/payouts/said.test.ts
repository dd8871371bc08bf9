import { expect, it } from "vitest";
import { amountSaid } from "./said";

const IRR = { code: "irr", decimals: 0 };
const EUR = { code: "eur", decimals: 2 };

it.each([
  ["fa", 1_250_000n, IRR, "۱۲۵٬۰۰۰ تومان"],
  ["fa", 1_250_005n, IRR, "۱۲۵٬۰۰۰٫۵ تومان"],
  ["fa", 5n, IRR, "۰٫۵ تومان"],
  ["en", 1_250_000n, IRR, "IRR 1,250,000"],
  ["fa", 1_205n, EUR, "۱۲٫۰۵ یورو"],
  ["en", 120_500n, EUR, "EUR 1,205.00"],
  ["fa", 7n, { code: "omr", decimals: 3 }, "۰٫۰۰۷ OMR"],
  ["en", 9_007_199_254_740_991n, IRR, "IRR 9,007,199,254,740,991"],
] as const)("in %s %s is said %o %s", (language, units, currency, said) => {
  expect(amountSaid(language, units, currency)).toBe(said);
});
