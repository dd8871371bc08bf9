import type { OrderPartsAnswer } from "@dastranj/orders/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { aProduct, aSeller, type TestProduct } from "../../support/factories";
import { send } from "../../support/http";
import { aBasket, aDiscount, beginPayment, chooseShipping, complete } from "../../support/shopping";

describe("a total with a fraction of a rial", () => {
  let goods: TestProduct[];

  beforeAll(async () => {
    goods = [
      await aProduct(await aSeller(), { irr: 3_333_333 }),
      await aProduct(await aSeller(), { irr: 777_777 }),
    ];
    await aDiscount("FIFTEEN", 15);
  });

  const basketWithDiscount = async () => {
    const cart = await aBasket(goods);
    await chooseShipping(cart);
    await send("POST", `/store/carts/${cart}/promotions`, { promo_codes: ["FIFTEEN"] });
    return cart;
  };

  it("is rounded down before it is charged, and the sellers' parts are whole and add up", async () => {
    const cart = await basketWithDiscount();
    const before = await send<{ cart: { total: number } }>("GET", `/store/carts/${cart}`);
    expect(Number.isInteger(before.body.cart.total)).toBe(false);
    const charged = await beginPayment(cart);
    // Each of the two parts gives up its fraction and one unit: Medusa takes a credit line of a unit or less for nothing.
    const [kilim, figs] = [3_333_333 * 0.85, 777_777 * 0.85];
    expect(charged).toBe(Math.floor(kilim) - 1 + Math.floor(figs) - 1 + 2 * 560_000);
    const { body } = await complete(cart);
    expect([body.type, body.order.total]).toEqual(["order", charged]);
    const { body: order } = await send<OrderPartsAnswer>("GET", `/store/orders/${body.order.id}/parts`);
    for (const { total } of order.parts) expect(Number.isInteger(total)).toBe(true);
    expect(order.parts.reduce((sum, { total }) => sum + total, 0)).toBe(charged);
  });

  it("is rounded again when the basket changes and the payment is begun anew", async () => {
    const cart = await basketWithDiscount();
    await beginPayment(cart);
    await send("DELETE", `/store/carts/${cart}/promotions`, { promo_codes: ["FIFTEEN"] });
    const charged = await beginPayment(cart);
    expect(charged).toBe(3_333_333 + 777_777 + 2 * 560_000);
    expect((await complete(cart)).body.order.total).toBe(charged);
  });

  it("changes nothing more when the payment is begun twice", async () => {
    const cart = await basketWithDiscount();
    const once = await beginPayment(cart);
    expect(await beginPayment(cart)).toBe(once);
    const { body } = await send<{ cart: { credit_lines: unknown[] } }>(
      "GET",
      `/store/carts/${cart}?fields=id,*credit_lines`,
    );
    expect(body.cart.credit_lines).toHaveLength(1);
  });
});
