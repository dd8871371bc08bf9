import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallestUnits } from "./amounts";

describe("an amount in whole smallest units", () => {
  it("is exact", () => {
    expect(smallestUnits(12.34, 2)).toBe(1234n);
    expect(smallestUnits("0.29", 2)).toBe(29n);
    expect(smallestUnits({ value: "1250000" }, 0)).toBe(1_250_000n);
    expect(smallestUnits({ numeric: 7.5 }, 2)).toBe(750n);
    expect(smallestUnits("90071992547409931", 0)).toBe(90_071_992_547_409_931n);
    expect(smallestUnits("5.000", 2)).toBe(500n);
  });

  it.each([0, -1, "-3", 1.005, "1e3", Number.NaN, null, undefined, "", "۱۲", 1e21])(
    "is none where nothing whole and positive is given: %s",
    (amount) => {
      expect(smallestUnits(amount, 2)).toBeNull();
    },
  );

  it("comes back as it was", () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 15n), fc.constantFrom(0, 2, 3), (units, decimals) => {
        const digits = units.toString().padStart(decimals + 1, "0");
        const major = decimals ? `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : digits;
        expect(smallestUnits(major, decimals)).toBe(units);
      }),
      { numRuns: 200 },
    );
  });
});
