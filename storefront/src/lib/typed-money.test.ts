import { describe, expect, it } from "vitest";
import { moneyTyped, typedMoney, typedWhole } from "./typed-money";

describe("what is typed of an offer", () => {
  it("is money in tomans, rials or euros", () => {
    expect(typedMoney("۸۵٬۰۰۰", "fa", "irr")).toBe(850_000n);
    expect(typedMoney("۸۵۰۰۰٫۵", "fa", "irr")).toBe(850_005n);
    expect(typedMoney("850,000", "en", "irr")).toBe(850_000n);
    expect(typedMoney("12.5", "en", "eur")).toBe(1_250n);
  });
  it("is nothing where it is no amount, or finer than the currency", () => {
    for (const text of ["", "abc", "-1", "1.5"]) expect(typedMoney(text, "en", "irr")).toBeUndefined();
    expect(typedMoney("1.005", "en", "eur")).toBeUndefined();
  });
  it("comes back into its field as it was typed", () => {
    expect(moneyTyped("850000", "en", "irr")).toBe("850,000");
    expect(typedMoney(moneyTyped("850000", "fa", "irr"), "fa", "irr")).toBe(850_000n);
  });
  it("is a whole number within bounds", () => {
    expect(typedWhole("۳۰", 0, 100)).toBe(30);
    expect(typedWhole("101", 0, 100)).toBeUndefined();
  });
});
