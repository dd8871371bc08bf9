import { describe, expect, it } from "vitest";
import { momentSaid, quantitySaid } from "./said";

describe("how it is said", () => {
  it("says quantities in units, in both languages", () => {
    expect(quantitySaid("fa", "weight", 16_500)).toBe("۱۶٫۵ کیلوگرم");
    expect(quantitySaid("en", "weight", 16_500)).toBe("16.5 kg");
    expect(quantitySaid("en", "pieces", 1200)).toBe("1,200 pieces");
    expect(quantitySaid("fa", "length", 250)).toBe("۲٫۵ متر");
  });

  it("says moments by the market's calendar and clock", () => {
    const at = new Date("2026-11-23T14:30:00Z");
    expect(momentSaid("fa", at, "Asia/Tehran")).toBe("دوشنبه ۲ آذر ساعت ۱۸:۰۰");
    expect(momentSaid("en", at, "Asia/Tehran")).toBe("Monday 23 November, 18:00");
  });
});
