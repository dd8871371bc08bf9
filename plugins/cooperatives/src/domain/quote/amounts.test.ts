import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MEASURES, type Measure } from "../../contract/measure";
import { PAYMENT_TERMS } from "../../contract/wholesale-order";
import { duesOf, type PricedTerms, quoteAmounts } from "./amounts";

/** 600 kg of figs for 850,000 rials a kilo, sent for 12 million, a tenth tax, 30 % before work begins. */
const FIGS: PricedTerms = {
  measure: "weight",
  quantity: 600_000,
  unit_price: 850_000n,
  shipping: 12_000_000n,
  tax_goods_bp: 1000,
  tax_shipping_bp: 1000,
  deposit_bp: 3000,
};

describe("what an offer comes to", () => {
  it("is goods, shipping and tax, of which a share is paid first", () => {
    expect(quoteAmounts(FIGS)).toEqual({
      goods: 510_000_000n,
      shipping: 12_000_000n,
      tax: 52_200_000n,
      total: 574_200_000n,
      deposit: 172_260_000n,
      rest: 401_940_000n,
    });
  });

  it("takes off what of the tax lies below a rial, and gives the deposit the half", () => {
    const odd = { ...FIGS, quantity: 1, unit_price: 15_000n, shipping: 0n, deposit_bp: 5000 };
    expect(quoteAmounts(odd)).toEqual({
      goods: 15n,
      shipping: 0n,
      tax: 1n,
      total: 16n,
      deposit: 8n,
      rest: 8n,
    });
    expect(quoteAmounts({ ...odd, unit_price: 14_000n }).total).toBe(15n);
    expect(quoteAmounts({ ...odd, unit_price: 14_000n }).deposit).toBe(8n);
  });

  it("taxes goods and their way each by its own rate", () => {
    expect(quoteAmounts({ ...FIGS, tax_goods_bp: 0 }).tax).toBe(1_200_000n);
  });

  const terms = fc.record({
    measure: fc.constantFrom(...(Object.keys(MEASURES) as Measure[])),
    quantity: fc.integer({ min: 1, max: 999_999_999 }),
    unit_price: fc.bigInt({ min: 1n, max: 10n ** 10n }),
    shipping: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    tax_goods_bp: fc.integer({ min: 0, max: 3000 }),
    tax_shipping_bp: fc.integer({ min: 0, max: 3000 }),
    deposit_bp: fc.integer({ min: 0, max: 10_000 }),
  });

  it("adds up, whatever is offered: the parts to the total, deposit and rest to it too", () => {
    fc.assert(
      fc.property(terms, fc.constantFrom(...PAYMENT_TERMS), (given, paid) => {
        const sum = quoteAmounts(given);
        expect(sum.goods + sum.shipping + sum.tax).toBe(sum.total);
        expect(sum.deposit + sum.rest).toBe(sum.total);
        for (const amount of Object.values(sum)) expect(amount).toBeGreaterThanOrEqual(0n);
        const dues = duesOf(sum, paid);
        expect(dues.reduce((all, { amount }) => all + amount, 0n)).toBe(sum.total);
      }),
      { numRuns: 300 },
    );
  });

  it("is nothing first where no deposit is asked, and nothing later where all of it is", () => {
    expect(duesOf(quoteAmounts({ ...FIGS, deposit_bp: 0 }), "net_30")).toEqual([
      { what: "rest", amount: 574_200_000n, when: "net_30" },
    ]);
    expect(duesOf(quoteAmounts({ ...FIGS, deposit_bp: 10_000 }), "net_30")).toEqual([
      { what: "deposit", amount: 574_200_000n, when: "now" },
    ]);
  });
});
