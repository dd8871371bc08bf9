import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundingOff } from "./rounding";

describe("making a total whole", () => {
  it.each([
    ["3767347.945", 0, "1.945"],
    ["4614443.5", 0, "1.5"],
    ["12.505", 2, "0.015"],
    ["12.5", 2, null],
    ["1250000", 0, null],
    ["0.4", 0, null],
  ])("%s with %i decimals takes off %s", (total, decimals, off) => {
    expect(roundingOff(total, decimals)).toBe(off);
  });

  it("leaves a whole amount, less than two units below", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 1, max: 999 }), (whole, milli) => {
        const off = roundingOff(`${whole}.${String(milli).padStart(3, "0")}`, 0);
        const left =
          BigInt(whole) * 1000n + BigInt(milli) - BigInt((off ?? "").replace(".", "").padEnd(4, "0"));
        expect(left % 1000n).toBe(0n);
        expect(left / 1000n).toBe(BigInt(whole) - 1n);
      }),
    );
  });
});
