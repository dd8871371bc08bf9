import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withTax } from "./tax-in-price";

describe("tax in a price", () => {
  it("comes on top of it, or is in it", () => {
    expect(withTax(1_000_000n, 1_000, false)).toEqual({ paid: 1_100_000n, tax: 100_000n });
    expect(withTax(1_100_000n, 1_000, true)).toEqual({ paid: 1_100_000n, tax: 100_000n });
    expect(withTax(999n, 0, false)).toEqual({ paid: 999n, tax: 0n });
  });

  it("is never more than its rate of what is left without it", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.nat(10_000),
        fc.boolean(),
        (price, bp, included) => {
          const { paid, tax } = withTax(price, bp, included);
          expect(tax * 10_000n <= (paid - tax) * BigInt(bp)).toBe(true);
          expect((tax + 1n) * 10_000n > (paid - tax - 1n) * BigInt(bp)).toBe(true);
        },
      ),
    );
  });
});
