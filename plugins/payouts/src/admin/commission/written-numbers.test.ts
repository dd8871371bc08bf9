import { describe, expect, it } from "vitest";
import { amountOf, countOf, dayOf, rateOf, unitsOf } from "./written-numbers";

describe("numbers as operators write them", () => {
  it.each([
    ["5", 500],
    ["۲٫۵", 250],
    ["2.25%", 225],
    ["۱۰۰٪", 10_000],
    ["0", 0],
  ])("takes %j for a rate of %d", (text, rate) => expect(rateOf(text)).toBe(rate));
  it.each(["", "100.01", "2.255", "-1", "five"])("takes %j for no rate", (text) =>
    expect(rateOf(text)).toBe(null),
  );
  it("takes toman for rials, and cents after the point", () => {
    expect(unitsOf("۱۲٬۰۰۰", "irr")).toBe("120000");
    expect(unitsOf("0.5", "irr")).toBe("5");
    expect(unitsOf("12.5", "eur")).toBe("1250");
    expect(unitsOf("12.555", "eur")).toBe(null);
    expect(amountOf("120000", "irr")).toBe("12000");
    expect(amountOf("1255", "eur")).toBe("12.55");
    expect(amountOf("5", "irr")).toBe("0.5");
  });
  it("takes Persian digits in days and counts", () => {
    expect(dayOf("۲۰۲۷-۰۳-۲۱")).toBe("2027-03-21");
    expect(dayOf(" ")).toBe(null);
    expect(countOf("۹۰")).toBe(90);
    expect(countOf("0")).toBe(null);
  });
});
