import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paidBack } from "./owed";

describe("what goes back to a buyer", () => {
  it.each([
    ["the order was paid: all that is owed", { owed: 300n, paid: 1000n, costs: 700n }, 300n],
    ["nothing came yet: nothing", { owed: 300n, paid: 0n, costs: 700n }, 0n],
    ["a deposit below what the rest costs: nothing", { owed: 300n, paid: 200n, costs: 700n }, 0n],
    ["a deposit above it: what is over", { owed: 300n, paid: 800n, costs: 700n }, 100n],
    ["all of it is called off: all that was paid", { owed: 1000n, paid: 1000n, costs: 0n }, 1000n],
    ["another refund is still to be paid: only its own", { owed: 300n, paid: 1000n, costs: 100n }, 300n],
  ])("%s", (_, debt, back) => {
    expect(paidBack(debt)).toBe(back);
  });

  it("is never more than is owed, and the rest of the order stays paid; whatever the order in which debts are paid, all is", () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 6 }), amount, amount, (debts, costs, paid) => {
        let left = paid;
        for (const owed of debts) {
          const back = paidBack({ owed, paid: left, costs });
          expect(back >= 0n && back <= owed).toBe(true);
          left -= back;
          expect(left >= (paid < costs ? paid : costs)).toBe(true);
        }
        const all = debts.reduce((sum, owed) => sum + owed, 0n);
        const over = paid > costs ? paid - costs : 0n;
        expect(paid - left).toBe(all < over ? all : over);
      }),
    );
  });
});
