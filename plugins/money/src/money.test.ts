import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundDown } from "./round-down";
import { split } from "./split";

describe("rounding down", () => {
  it("takes the fraction of a rial off and says what it was", () => {
    expect(roundDown("3767347.945", 0)).toEqual({ units: 3767347n, rest: "0.945" });
  });
  it("leaves a whole amount as it is", () => {
    expect(roundDown("1250000", 0)).toEqual({ units: 1250000n, rest: "0" });
    expect(roundDown("12.50", 2)).toEqual({ units: 1250n, rest: "0" });
  });
  it("counts cents in euro", () => {
    expect(roundDown("12.509", 2)).toEqual({ units: 1250n, rest: "0.009" });
    expect(roundDown("7", 2)).toEqual({ units: 700n, rest: "0" });
  });
  it.each(["-1", "1e3", "", "۱۲", "1,000", "NaN"])("refuses %j", (amount) => {
    expect(() => roundDown(amount, 0)).toThrow(RangeError);
  });
  it("never makes or loses anything", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(999_999), fc.integer({ min: 0, max: 3 }), (whole, fraction, decimals) => {
        const amount = `${whole}.${String(fraction).padStart(6, "0")}`;
        const { units, rest } = roundDown(amount, decimals);
        const micro = BigInt(whole) * 1_000_000n + BigInt(fraction);
        const restMicro = BigInt((rest.split(".")[1] ?? "0").padEnd(6, "0"));
        expect(units * 10n ** BigInt(6 - decimals) + restMicro).toBe(micro);
        expect(restMicro).toBeLessThan(10n ** BigInt(6 - decimals));
      }),
    );
  });
});

describe("splitting", () => {
  it("gives what remains to the largest remainders", () => {
    expect(split(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(split(7n, [5n, 3n])).toEqual([4n, 3n]);
  });
  it("gives nothing to whom nothing is owed", () => {
    expect(split(10n, [0n, 1n])).toEqual([0n, 10n]);
    expect(split(0n, [0n, 0n])).toEqual([0n, 0n]);
  });
  it("refuses to split among nobody", () => {
    expect(() => split(1n, [0n])).toThrow(RangeError);
    expect(() => split(-1n, [1n])).toThrow(RangeError);
  });
  it("adds up, and no part is further than one unit from its fair share", () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), weights, (total, w) => {
        const sum = w.reduce((a, b) => a + b, 0n);
        fc.pre(sum > 0n);
        const parts = split(total, w);
        expect(parts.reduce((a, b) => a + b, 0n)).toBe(total);
        parts.forEach((part, i) => {
          const scaled = total * (w[i] ?? 0n);
          expect(part * sum - scaled).toBeLessThan(sum);
          expect(scaled - part * sum).toBeLessThan(sum);
        });
      }),
    );
  });
});
