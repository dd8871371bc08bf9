import { describe, expect, it } from "vitest";
import { type Basket, refuseBasket } from "./basket";

const good: Basket = {
  items: [
    { product_id: "rug", seller_id: "weaver" },
    { product_id: "figs", seller_id: "grower" },
    { product_id: "more figs", seller_id: "grower" },
  ],
  shipping: [{ seller_id: "weaver" }, { seller_id: "grower" }],
  total: "41250000",
  charged: "41250000.000",
  decimals: 0,
};

describe("a basket at checkout", () => {
  it("of two sellers with a shipping method each is accepted", () => {
    expect(refuseBasket(good)).toBeNull();
  });
  it("that is free of charge needs no payment", () => {
    expect(refuseBasket({ ...good, total: "0", charged: null })).toBeNull();
  });
  it.each<[string, Partial<Basket>]>([
    ["basket_empty", { items: [] }],
    ["item_has_no_seller", { items: [{ product_id: "stray", seller_id: null }] }],
    ["shipping_missing", { shipping: [{ seller_id: "weaver" }] }],
    ["shipping_more_than_one", { shipping: [...good.shipping, { seller_id: "weaver" }] }],
    ["shipping_not_of_basket", { shipping: [...good.shipping, { seller_id: "stranger" }] }],
    ["shipping_not_of_basket", { shipping: [...good.shipping, { seller_id: null }] }],
    ["total_not_whole", { total: "41250000.5", charged: "41250000.5" }],
    ["paid_amount_differs", { charged: "41249999" }],
  ])("is refused as %s", (code, change) => {
    expect(refuseBasket({ ...good, ...change })).toBe(code);
  });
  it("counts cents as whole in euro", () => {
    expect(refuseBasket({ ...good, total: "12.5", charged: "12.50", decimals: 2 })).toBeNull();
    expect(refuseBasket({ ...good, total: "12.505", charged: "12.505", decimals: 2 })).toBe(
      "total_not_whole",
    );
  });
});
