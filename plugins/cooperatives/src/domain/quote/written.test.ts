import { describe, expect, it } from "vitest";
import { quantityWritten } from "./written";

describe("a quantity as it is written", () => {
  it("is in the measure's unit, with what lies below it", () => {
    expect(quantityWritten("weight", 600_000, "en")).toBe("600 kg");
    expect(quantityWritten("weight", 1_012_050, "en")).toBe("1,012.05 kg");
    expect(quantityWritten("weight", 12_500, "fa")).toBe("۱۲٫۵ کیلوگرم");
    expect(quantityWritten("length", 250, "en")).toBe("2.5 m");
    expect(quantityWritten("pieces", 40, "fa")).toBe("۴۰ عدد");
  });
});
