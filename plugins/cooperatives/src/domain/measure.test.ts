import { describe, expect, it } from "vitest";
import { priceOf } from "./measure";

describe("what a quantity costs", () => {
  it("is its units times the price of one", () => {
    expect(priceOf("weight", 600_000, 8_500_000n)).toBe(5_100_000_000n);
    expect(priceOf("pieces", 3, 700n)).toBe(2_100n);
  });

  it("rounds half of a rial up", () => {
    expect(priceOf("weight", 1, 500n)).toBe(1n);
    expect(priceOf("weight", 1, 499n)).toBe(0n);
    expect(priceOf("length", 150, 333n)).toBe(500n);
  });

  it("knows nothing of parts of a gram or of less than nothing", () => {
    expect(() => priceOf("weight", 0.5, 1n)).toThrow(RangeError);
    expect(() => priceOf("weight", -1, 1n)).toThrow(RangeError);
    expect(() => priceOf("weight", 1, -1n)).toThrow(RangeError);
  });
});
