import { expect, test } from "vitest";
import { amountSaid, decimalsOf } from "./said";

test("an amount is said as people say it, whole", () => {
  expect(amountSaid("fa", 1_250_000n, { code: "irr", decimals: 0 })).toBe("۱۲۵٬۰۰۰ تومان");
  expect(amountSaid("fa", 1_250_005n, { code: "irr", decimals: 0 })).toBe("۱۲۵٬۰۰۰٫۵ تومان");
  expect(amountSaid("en", 1_250_000n, { code: "irr", decimals: 0 })).toBe("IRR 1,250,000");
  expect(amountSaid("en", 1_250_005n, { code: "eur", decimals: 2 })).toBe("EUR 12,500.05");
  expect(amountSaid("fa", 5n, { code: "eur", decimals: 2 })).toBe("۰٫۰۵ یورو");
  expect(amountSaid("en", 999_999_999_999_999n, { code: "irr", decimals: 0 })).toBe(
    "IRR 999,999,999,999,999",
  );
});

test("a currency has its digits behind the point", () => {
  expect([decimalsOf("irr"), decimalsOf("eur")]).toEqual([0, 2]);
});
