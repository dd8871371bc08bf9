import { describe, expect, it } from "vitest";
import { writtenAmount } from "./written-amount";

describe("an amount that a seller writes", () => {
  it.each([
    ["۱٬۲۰۰٬۰۰۰", 10, 12_000_000],
    ["1,200,000", 10, 12_000_000],
    [" 500000 ", 1, 500_000],
    ["٥٠٠", 10, 5000],
    ["12.50", 1, 12.5],
    ["۱۲٫۵", 1, 12.5],
    ["0", 10, 0],
  ])("%s is %i times as much as %d", (text, scale, amount) => {
    expect(writtenAmount(text, scale)).toBe(amount);
  });

  it.each(["", "-5", "1e6", "پنجاه", "1.234", "9".repeat(16), "1.2.3"])("is not %j", (text) => {
    expect(writtenAmount(text, 10)).toBeUndefined();
  });
});
