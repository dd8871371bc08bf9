import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundingOff } from "./rounding";

describe("making a total whole", () => {
  it.each([
    ["3767347.945", ["3767347.945"], 0, "1.945"],
    ["4614443.5", ["4000000.5", "614443"], 0, "1.5"],
    // Each part that has a fraction gives a unit of its own, also where the fractions make up whole units together.
    ["4614444", ["4000000.4", "614443.6"], 0, "3"],
    ["4614444.2", ["4000000.4", "614443.8"], 0, "3.2"],
    ["4614443.9", ["4000000.4", "614443.5"], 0, "2.9"],
    ["12.505", ["12.505"], 2, "0.015"],
    ["25.01", ["12.505", "12.505"], 2, "0.03"],
    ["12.5", ["12.5"], 2, null],
    ["1250000", ["1000000", "250000"], 0, null],
    ["0.4", ["0.4"], 0, null],
  ])("%s of %j with %i decimals takes off %s", (total, parts, decimals, off) => {
    expect(roundingOff(total, parts, decimals)).toBe(off);
  });

  it("leaves a whole amount, less than two units below for each part that has a fraction", () => {
    const milli = fc.integer({ min: 2000, max: 10 ** 9 });
    const pointed = (amount: bigint) => `${amount / 1000n}.${(amount % 1000n).toString().padStart(3, "0")}`;
    fc.assert(
      fc.property(fc.array(milli, { minLength: 1, maxLength: 5 }), (amounts) => {
        const total = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
        const off = roundingOff(
          pointed(total),
          amounts.map((amount) => pointed(BigInt(amount))),
          0,
        );
        const [whole = "0", fraction = ""] = (off ?? "0").split(".");
        const left = total - BigInt(whole + fraction.padEnd(3, "0"));
        const broken = BigInt(amounts.filter((amount) => amount % 1000 > 0).length);
        expect(left % 1000n).toBe(0n);
        expect(total - left >= broken * 1000n && total - left < broken * 2000n + 1n).toBe(true);
      }),
    );
  });
});
