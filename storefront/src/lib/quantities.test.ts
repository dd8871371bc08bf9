import { describe, expect, it } from "vitest";
import {
  bareQuantity,
  bareRials,
  formatQuantity,
  writtenPercent,
  writtenQuantity,
  writtenRials,
} from "./quantities";

describe("a quantity", () => {
  it("is kept in the measure's smallest, whole", () => {
    expect(writtenQuantity("۱۲٫۵", "weight")).toBe(12_500);
    expect(writtenQuantity("1,200", "weight")).toBe(1_200_000);
    expect(writtenQuantity("0.001", "weight")).toBe(1);
    expect(writtenQuantity("1.25", "length")).toBe(125);
    expect(writtenQuantity("7", "pieces")).toBe(7);
  });

  it("is none where it would not be whole, or is no number", () => {
    expect([
      writtenQuantity("1.255", "length"),
      writtenQuantity("0.5", "pieces"),
      writtenQuantity("-1", "weight"),
      writtenQuantity("", "weight"),
      writtenQuantity("1.2345", "weight"),
    ]).toEqual(Array(5).fill(undefined));
  });

  it("is said in units, and read again as it stands in a field", () => {
    expect(formatQuantity("fa", "weight", 12_500)).toBe("۱۲٫۵ کیلوگرم");
    expect(formatQuantity("en", "weight", 600_000)).toBe("600 kg");
    expect(writtenQuantity(bareQuantity("fa", "weight", 1_234_567), "weight")).toBe(1_234_567);
  });
});

describe("money and percentages", () => {
  it("are typed in tomans in Persian, in rials in English", () => {
    expect([writtenRials("fa", "۷۰۰٬۰۰۰"), writtenRials("en", "7,000,000"), writtenRials("fa", "x")]).toEqual(
      ["7000000", "7000000", undefined],
    );
    expect(writtenRials("fa", bareRials("fa", "7000000"))).toBe("7000000");
  });

  it("are kept in hundredths of a percent", () => {
    expect([
      writtenPercent("۸"),
      writtenPercent("12.5"),
      writtenPercent("100.25"),
      writtenPercent("1.234"),
    ]).toEqual([800, 1250, 10_025, undefined]);
  });
});
