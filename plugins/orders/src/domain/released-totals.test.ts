import { BigNumber, decorateCartTotals, MathBN } from "@medusajs/framework/utils";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideOrder } from "./parts";
import { roundingOff } from "./rounding";

/** A line as Medusa's own arithmetic takes it; `fixed` is its share of a promotion over all lines. */
interface Line {
  seller: string;
  unit_price: number;
  quantity: number;
  tax: number;
}

const exact = (amount: unknown) => MathBN.convert(amount as number).toFixed();

/** Medusa's totals of some lines and shipping methods with credit lines; raw amounts as it keeps them. */
function totalsOf(
  lines: (Line & { discount: string })[],
  shipping: { seller: string; amount: number }[],
  credits: string[],
) {
  const item = ({ unit_price, quantity, tax, discount }: Line & { discount: string }, index: number) => ({
    id: `item-${index}`,
    unit_price: new BigNumber(unit_price),
    quantity,
    adjustments: discount === "0" ? [] : [{ amount: new BigNumber(discount) }],
    tax_lines: tax === 0 ? [] : [{ rate: tax }],
  });
  const method = ({ amount }: { amount: number }, index: number) => ({
    id: `method-${index}`,
    amount: new BigNumber(amount),
    adjustments: [],
    tax_lines: [],
  });
  return decorateCartTotals({
    currency_code: "irr",
    items: lines.map(item),
    shipping_methods: shipping.map(method),
    credit_lines: credits.map((amount) => ({ amount: new BigNumber(amount) })),
  } as never) as unknown as {
    total: unknown;
    items: { subtotal: unknown; discount_subtotal: unknown; tax_total: unknown; total: unknown }[];
    shipping_methods: { subtotal: unknown; discount_subtotal: unknown; tax_total: unknown; total: unknown }[];
  };
}

const line = fc.record({
  seller: fc.constantFrom("a", "b", "c", "d"),
  unit_price: fc.integer({ min: 1000, max: 90_000_000 }),
  quantity: fc.integer({ min: 1, max: 5 }),
  tax: fc.constantFrom(0, 9, 10),
});

describe("an order of which parts fall away", () => {
  it("comes to exactly what the parts that remain come to, whatever promotions, taxes and rounding it had", () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 999 }),
        fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 4, maxLength: 4 }),
        (sold, percent, fixed, leaving) => {
          const all = sold.reduce((sum, { unit_price, quantity }) => sum + unit_price * quantity, 0);
          // A percentage over all sellers, and a fixed amount spread over their lines, to eleven digits as Medusa was seen to.
          const lines = sold.map((one) => {
            const amount = MathBN.convert(one.unit_price * one.quantity);
            const share = amount.times(fixed).div(all).decimalPlaces(11);
            return { ...one, discount: amount.times(percent).div(100).plus(share).toFixed() };
          });
          const sellers = [...new Set(sold.map(({ seller }) => seller))];
          const shipping = sellers.map((seller, index) => ({ seller, amount: 400_000 + index * 10_000 }));
          const before = totalsOf(lines, shipping, []);
          const charges = (seller: string) => [
            ...before.items.filter((_, index) => lines[index]?.seller === seller),
            ...before.shipping_methods.filter((_, index) => shipping[index]?.seller === seller),
          ];
          const gross = sellers.map((seller) =>
            exact(
              charges(seller).reduce((sum, { total }) => MathBN.add(sum, total as number), MathBN.convert(0)),
            ),
          );
          const off = roundingOff(exact(before.total), gross, 0);
          const credits = off === null ? [] : [off];
          const charged = exact(totalsOf(lines, shipping, credits).total);
          const charge = (of: (typeof before.items)[number], seller_id: string, id: string) => ({
            seller_id,
            line_item_id: id,
            subtotal: exact(of.subtotal),
            discount: exact(of.discount_subtotal),
            tax: exact(of.tax_total),
          });
          const parts = divideOrder({
            total: charged,
            decimals: 0,
            items: before.items.map((item, index) => charge(item, lines[index]?.seller ?? "", `${index}`)),
            shipping: before.shipping_methods.map((method, index) =>
              charge(method, shipping[index]?.seller ?? "", `${index}`),
            ),
          });
          const gone = new Set<string>();
          for (const seller of leaving) {
            const part = parts.find(({ seller_id }) => seller_id === seller);
            if (!part || gone.has(seller)) continue;
            gone.add(seller);
            // What its rounding took off comes back with it, so that the credit line is that of the parts that remain.
            if (part.rounding_total !== "0") credits.push(exact(MathBN.mult(part.rounding_total, -1)));
            const after = totalsOf(
              lines.filter((one) => !gone.has(one.seller)),
              shipping.filter((one) => !gone.has(one.seller)),
              credits,
            );
            const remaining = parts
              .filter(({ seller_id }) => !gone.has(seller_id))
              .reduce((sum, { total }) => sum + BigInt(total), 0n);
            // Medusa's own arithmetic leaves noise far below a unit.
            expect(Math.abs(Number(exact(after.total)) - Number(remaining))).toBeLessThan(1e-6);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
