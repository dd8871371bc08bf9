import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PoolDirect } from "../../contract/pool";
import { type DirectPool, priceDirectly, refuseDirectly, refuseOrder } from "./purchase";
import { areDirectTerms, shippingOf } from "./terms";

const sent: PoolDirect = {
  shipping: { way: "sent", step: 200_000, price: "3000000" },
  payment_terms: "on_delivery",
};
const pool: DirectPool = {
  measure: "weight",
  minimum_order: 100_000,
  grades: [{ code: "a", fa: "ممتاز", en: "Finest", factor_bp: 10_000 }],
  deposit_percent: 30,
  tiers: [
    { from: 100_000, unit_price: "9000000" },
    { from: 500_000, unit_price: "8500000" },
  ],
  direct: sent,
};
const none = { tax_goods_bp: 0, tax_shipping_bp: 0 };
const today = "2026-11-26";
const wanted = { quantity: 200_000, grades: ["a"], deliver_by: "2026-12-20" };

describe("buying of a pool without a quote", () => {
  it("costs the price of its tier, from the tier's first gram on", () => {
    expect(priceDirectly(pool, 499_999, none)).toEqual({
      ...{ unit_price: "9000000", goods: 4_499_991_000n, shipping: 9_000_000n, tax: 0n },
      ...{ total: 4_508_991_000n, deposit: 1_352_697_300n, rest: 3_156_293_700n },
    });
    expect(priceDirectly(pool, 500_000, none)).toMatchObject({
      ...{ unit_price: "8500000", goods: 4_250_000_000n, shipping: 9_000_000n, total: 4_259_000_000n },
    });
    expect(priceDirectly(pool, 99_999, none)).toBeNull();
    expect(priceDirectly({ ...pool, direct: null }, 500_000, none)).toBeNull();
  });

  it("takes tax of goods and way, and loses what is below one unit", () => {
    const price = priceDirectly(pool, 100_001, { tax_goods_bp: 1000, tax_shipping_bp: 950 });
    expect(price).toMatchObject({ goods: 900_009_000n, shipping: 3_000_000n, tax: 90_285_900n });
  });

  it("sends for each step that is begun, and nothing where the buyer collects", () => {
    expect([1, 200_000, 200_001, 400_000].map((much) => shippingOf(sent.shipping, much))).toEqual([
      3_000_000n,
      3_000_000n,
      6_000_000n,
      6_000_000n,
    ]);
    expect(shippingOf({ way: "hub" }, 400_000)).toBe(0n);
  });

  it("never costs more for each unit when more is taken, and adds up", () => {
    const quantity = fc.integer({ min: 100_000, max: 900_000_000 });
    fc.assert(
      fc.property(quantity, fc.nat(2000), fc.nat(100), (much, tax_goods_bp, deposit_percent) => {
        const of = { ...pool, deposit_percent };
        const price = priceDirectly(of, much, { tax_goods_bp, tax_shipping_bp: 0 });
        if (!price) throw new Error("it is sold");
        expect(price.goods + price.shipping + price.tax).toBe(price.total);
        expect(price.deposit + price.rest).toBe(price.total);
        expect(price.deposit >= 0n && price.rest >= 0n).toBe(true);
      }),
    );
  });

  it("is refused below the minimum, for a past day, an unknown grade, and where the pool is only quoted", () => {
    expect(refuseDirectly(pool, wanted, today)).toBeNull();
    expect(refuseDirectly({ ...pool, direct: null }, wanted, today)).toBe("tier_by_quote_only");
    expect(refuseDirectly(pool, { ...wanted, quantity: 99_999 }, today)).toBe("quote_quantity_below_minimum");
    expect(refuseDirectly(pool, { ...wanted, deliver_by: today }, today)).toBe("quote_date_past");
    expect(refuseDirectly(pool, { ...wanted, grades: ["z"] }, today)).toBe("quote_grade_unknown");
  });

  it("is promised by the members, at the price that was seen", () => {
    const order = { promised: { day: "2026-12-20" }, price: 10n, seen: 10n };
    expect(refuseOrder(wanted, order)).toBeNull();
    expect(refuseOrder(wanted, { ...order, promised: { day: "2026-12-21" } })).toBe("tier_before_promise");
    expect(refuseOrder(wanted, { ...order, promised: { shortfall: 1 } })).toBe("tier_more_than_promised");
    expect(refuseOrder(wanted, { ...order, seen: 9n })).toBe("tier_price_changed");
    expect(refuseOrder(wanted, { ...order, price: 10n ** 16n, seen: 10n ** 16n })).toBe(
      "quote_amount_too_large",
    );
  });

  it("has terms that are plausible: steps of whole units, a price for each", () => {
    const step = (change: object) =>
      areDirectTerms({ ...sent, shipping: { way: "sent", step: 200_000, price: "0", ...change } }, "weight");
    expect(areDirectTerms(null, "weight")).toBe(true);
    expect(areDirectTerms({ ...sent, shipping: { way: "hub" } }, "weight")).toBe(true);
    expect(step({})).toBe(true);
    for (const wrong of [{ step: 0 }, { step: 500 }, { step: 1_000_000_000 }, { price: "1000000001" }])
      expect(step(wrong)).toBe(false);
  });
});
