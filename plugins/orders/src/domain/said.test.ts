import { expect, it } from "vitest";
import { amountSaid, daySaid, numberSaid, shortName } from "./said";

it("says amounts as people do", () => {
  expect(amountSaid("fa", 12_500_000, "irr")).toBe("۱٬۲۵۰٬۰۰۰ تومان");
  expect(amountSaid("en", 12_500_000, "IRR")).toBe("IRR 12,500,000");
  expect(amountSaid("fa", 20.5, "eur")).toBe("۲۰٫۵ یورو");
  expect(amountSaid("en", 20.5, "eur")).toBe("EUR 20.5");
  expect(amountSaid("en", 3, "usd")).toBe("3 USD");
});

it("says days and numbers in the language, and cuts a long name", () => {
  expect([daySaid("fa", "2026-12-05"), daySaid("en", "2026-12-05")]).toEqual(["۱۴ آذر", "5 December"]);
  expect([numberSaid("fa", 10230), numberSaid("en", 10230)]).toEqual(["۱۰۲۳۰", "10230"]);
  expect(shortName("گلیم گل‌بانو")).toBe("گلیم گل‌بانو");
  expect(shortName("کارگاه دست‌بافت‌های عشایری فیروزآباد")).toBe("کارگاه دست‌بافت‌های…");
});
