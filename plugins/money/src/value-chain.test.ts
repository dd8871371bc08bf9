import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueChain } from "./value-chain";

const sum = (amounts: readonly bigint[]) => amounts.reduce((all, one) => all + one, 0n);

describe("the chain of a price", () => {
  it("names who had what of it", () => {
    expect(
      valueChain({
        paid: 1_100n,
        transport: 60n,
        tax: 40n,
        platform: 50n,
        earned: 800n,
        raw_material: 300n,
      }),
    ).toEqual([
      { link: "raw_material", amount: 300n, declared: true },
      { link: "making", amount: 500n, declared: false },
      { link: "cooperative", amount: 150n, declared: false },
      { link: "platform", amount: 50n, declared: false },
      { link: "transport", amount: 60n, declared: false },
      { link: "tax", amount: 40n, declared: false },
    ]);
  });

  it("of a maker who sells by herself has no cooperative, and without a declaration no material", () => {
    expect(
      valueChain({ paid: 1_000n, transport: 100n, tax: 0n, platform: 90n, earned: null, raw_material: null }),
    ).toEqual([
      { link: "making", amount: 810n, declared: false },
      { link: "platform", amount: 90n, declared: false },
      { link: "transport", amount: 100n, declared: false },
    ]);
  });

  it("sums to what was paid, and her making is never below zero", () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 12n });
    const maybe = fc.option(amount, { nil: null });
    const lines = fc
      .record({
        left: amount,
        transport: amount,
        tax: amount,
        platform: amount,
        earned: maybe,
        raw_material: maybe,
      })
      .map(({ left, ...line }) => ({ ...line, paid: left + line.transport + line.tax + line.platform }));
    fc.assert(
      fc.property(lines, (line) => {
        const parts = valueChain(line);
        expect(sum(parts.map((part) => part.amount))).toBe(line.paid);
        for (const { link, amount: one } of parts) if (link !== "cooperative") expect(one >= 0n).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
