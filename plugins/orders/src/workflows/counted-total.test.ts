import { BigNumber, decorateCartTotals, MathBN } from "@medusajs/framework/utils";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AddedUp, countedTotal } from "./counted-total";

/** What Medusa adds up of so many pieces at a price, and credit lines. */
function order(price: string, pieces: number, credits: string[]): AddedUp {
  return decorateCartTotals({
    currency_code: "irr",
    items: [
      { id: "item", unit_price: new BigNumber(price), quantity: pieces, adjustments: [], tax_lines: [] },
    ],
    shipping_methods: [],
    credit_lines: credits.map((amount) => ({ amount: new BigNumber(amount) })),
  } as never) as unknown as AddedUp;
}

const exact = (amount: unknown) => MathBN.convert(amount as number).toFixed();

describe("what an order comes to", () => {
  it("has credit lines in it that Medusa leaves out because they come to less than a unit", () => {
    // Of two pieces one came back; 1.2 were rounded off before, and 0.6 of that went with it.
    const left = order("12000000.6", 1, ["1.2", "-0.6"]);
    expect([exact(left.total), exact(countedTotal(left))]).toEqual(["12000000.6", "12000000"]);
  });

  it("is the lines without every credit line, whatever these come to", () => {
    const tenths = fc.integer({ min: -40, max: 40 }).map((of) => (of / 10).toFixed(1));
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 10 ** 9 }),
        fc.array(tenths, { maxLength: 6 }),
        (price, credits) => {
          const off = credits.reduce((sum, credit) => sum + Math.round(Number(credit) * 10), 0);
          expect(Number(exact(countedTotal(order(String(price), 1, credits))))).toBeCloseTo(
            price - off / 10,
            6,
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
