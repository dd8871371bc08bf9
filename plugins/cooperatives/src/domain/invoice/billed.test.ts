import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MEASURES, type Measure } from "../../contract/measure";
import { type PricedTerms, quoteAmounts } from "../quote/amounts";
import { type AgreedSums, billedOf, deliveredOf } from "./billed";

/** What was agreed by an accepted quote. */
function agreedOf(terms: PricedTerms): AgreedSums {
  const { goods: goods_total, shipping: shipping_total, total } = quoteAmounts(terms);
  const { measure, quantity, unit_price, tax_goods_bp, tax_shipping_bp } = terms;
  return { measure, quantity, unit_price, goods_total, shipping_total, tax_goods_bp, tax_shipping_bp, total };
}

/** 600 kg of figs for 850,000 rials a kilo, sent for 12 million, a tenth tax, 30 % before work begins. */
const FIGS = agreedOf({
  measure: "weight",
  quantity: 600_000,
  unit_price: 850_000n,
  shipping: 12_000_000n,
  tax_goods_bp: 1000,
  tax_shipping_bp: 1000,
  deposit_bp: 3000,
});

const WHOLE = {
  quantity: 600_000,
  goods: 510_000_000n,
  shipping: 12_000_000n,
  tax: 52_200_000n,
  total: 574_200_000n,
  credit: 0n,
};

describe("what is billed of an order", () => {
  it("is what was agreed where all of it was delivered", () => {
    expect(billedOf(FIGS, 600_000)).toEqual(WHOLE);
  });

  it("is 12 kg and their tax less where 12 kg are missing; the way costs what was agreed", () => {
    expect(billedOf(FIGS, 588_000)).toEqual({
      quantity: 588_000,
      goods: 499_800_000n,
      shipping: 12_000_000n,
      tax: 51_180_000n,
      total: 562_980_000n,
      credit: 11_220_000n,
    });
  });

  it("is no more than was agreed where more was sent within the tolerance", () => {
    expect(billedOf(FIGS, 610_000)).toEqual(WHOLE);
  });

  it("is no more than the smaller order that both agreed on, whatever was sent", () => {
    const smaller = { ...FIGS, quantity: 588_000 };
    expect(billedOf(smaller, 590_000)).toEqual(billedOf(FIGS, 588_000));
  });

  it("is nothing where nothing came, not even the way", () => {
    expect(billedOf(FIGS, 0)).toEqual({
      quantity: 0,
      goods: 0n,
      shipping: 0n,
      tax: 0n,
      total: 0n,
      credit: 574_200_000n,
    });
  });

  it("takes off what of the tax of a part lies below a rial", () => {
    const odd = {
      ...FIGS,
      unit_price: 14_999n,
      goods_total: 8_999_400n,
      shipping_total: 0n,
      total: 9_899_340n,
    };
    expect(billedOf(odd, 1)).toMatchObject({ goods: 15n, tax: 1n, total: 16n, credit: 9_899_324n });
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
  const delivered = fc.integer({ min: 0, max: 1_000_000_000 });

  it("adds up, and with the credit to what was agreed, whatever was delivered", () => {
    fc.assert(
      fc.property(terms, delivered, (given, came) => {
        const agreed = agreedOf(given);
        const billed = billedOf(agreed, came);
        expect(billed.goods + billed.shipping + billed.tax).toBe(billed.total);
        expect(billed.total + billed.credit).toBe(agreed.total);
        for (const amount of Object.values(billed)) expect(Number(amount)).toBeGreaterThanOrEqual(0);
        expect(billed.quantity).toBe(Math.min(came, given.quantity));
      }),
      { numRuns: 500 },
    );
  });

  it("is exactly what was agreed for all of it or more", () => {
    fc.assert(
      fc.property(terms, delivered, (given, more) => {
        const { goods, shipping, tax, total } = quoteAmounts(given);
        const { quantity } = given;
        const all = { quantity, goods, shipping, tax, total, credit: 0n };
        expect(billedOf(agreedOf(given), quantity + more)).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });

  it("is never less for more, in none of its parts", () => {
    fc.assert(
      fc.property(terms, delivered, delivered, (given, one, other) => {
        const agreed = agreedOf(given);
        const less = billedOf(agreed, Math.min(one, other));
        const more = billedOf(agreed, Math.max(one, other));
        for (const part of ["goods", "shipping", "tax", "total"] as const)
          expect(more[part]).toBeGreaterThanOrEqual(less[part]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what was delivered", () => {
  it("is what left, less what was granted; a claim of which nothing was granted takes nothing off", () => {
    expect(
      deliveredOf([
        { quantity: 400_000, claim_granted: null },
        { quantity: 150_000, claim_granted: 12_000 },
        { quantity: 50_000, claim_granted: 0 },
      ]),
    ).toBe(588_000);
    expect(deliveredOf([])).toBe(0);
  });
});
