import { describe, expect, it } from "vitest";
import { formatQuantity, readQuantity } from "./quantity";

describe("quantities", () => {
  it("are said in units", () => {
    expect(formatQuantity("fa", "weight", 16_500)).toBe("۱۶٫۵ کیلوگرم");
    expect(formatQuantity("en", "weight", 600_000)).toBe("600 kg");
    expect(formatQuantity("en", "pieces", 12)).toBe("12 pieces");
  });

  it("are read in any digits, to the smallest", () => {
    expect(readQuantity("weight", "۱۶٫۵")).toBe(16_500);
    expect(readQuantity("weight", " 1,600.25 ")).toBe(1_600_250);
    expect(readQuantity("length", "2.5")).toBe(250);
    expect(readQuantity("pieces", "٧")).toBe(7);
  });

  it("are nothing where there is no such quantity", () => {
    for (const typed of ["", "abc", "-3", "1.2345", "1e9", "9999999999"]) expect(readQuantity("weight", typed)).toBeUndefined();
    expect(readQuantity("pieces", "2.5")).toBeUndefined();
    expect(readQuantity("length", "2.505")).toBeUndefined();
  });
});
