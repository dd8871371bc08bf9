import { beforeAll, describe, expect, it } from "vitest";
import { aProduct, aSeller, changeStatus, type TestProduct, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aBasket, beginPayment, chooseShipping, complete, parcelsOf, put } from "../../support/shopping";

describe("a basket that cannot be", () => {
  let seller: TestSeller;
  let other: TestSeller;
  let rug: TestProduct;
  let figs: TestProduct;

  beforeAll(async () => {
    [seller, other] = [await aSeller(), await aSeller()];
    rug = await aProduct(seller);
    figs = await aProduct(other);
  });

  const items = async (cart: string) => {
    const { body } = await send<{ cart: { items: { quantity: number }[] } }>("GET", `/store/carts/${cart}`);
    return body.cart.items.map(({ quantity }) => quantity);
  };

  it.each([
    ["no piece", 0, "invalid_data"],
    ["less than no piece", -1, "invalid_data"],
    ["a thousand million pieces", 1_000_000_000, "quantity_too_large"],
    ["more pieces than there are", 11, "insufficient_inventory"],
  ])("with %s is refused and stays as it was", async (_name, quantity, code) => {
    const cart = await aBasket([rug]);
    const { status, body } = await put(cart, rug.variantId, quantity);
    expect([status, body.code]).toEqual([400, code]);
    expect(await items(cart)).toEqual([1]);
  });

  it("with an unknown product is refused", async () => {
    const { status } = await put(await aBasket([]), "variant_unknown", 1);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it("with a product of nobody is refused", async () => {
    const stray = await aProduct(null);
    const { status, body } = await put(await aBasket([]), stray.variantId, 1);
    expect([status, body.code]).toEqual([400, "product_not_on_sale"]);
  });

  it("without shipping for one of its sellers is refused, in the caller's language", async () => {
    const cart = await aBasket([rug, figs]);
    const [first] = await parcelsOf(cart);
    const option_id = first?.shipping_options[0]?.id;
    await send("POST", `/store/carts/${cart}/shipping-methods`, { option_id });
    await beginPayment(cart);
    const persian = await complete(cart);
    expect(persian.status).toBe(400);
    expect(persian.body.type).not.toBe("order");
    const english = await complete(cart, "en");
    expect(english.status).toBe(400);
    expect(english.body.message).not.toBe(persian.body.message);
    expect(await items(cart)).toEqual([1, 1]);
  });

  it("cannot take the shipping of a seller who is not in it", async () => {
    const [theirs] = await parcelsOf(await aBasket([figs]));
    const cart = await aBasket([rug]);
    const { status, body } = await send("POST", `/store/carts/${cart}/shipping-methods`, {
      option_id: theirs?.shipping_options[0]?.id,
    });
    expect([status, body.code]).toEqual([400, "shipping_not_of_basket"]);
  });

  it("whose second shipping method for one seller replaces the first completes with that one", async () => {
    const cart = await aBasket([rug]);
    await chooseShipping(cart, "courier");
    await chooseShipping(cart, "post");
    const [parcel] = await parcelsOf(cart);
    expect(parcel?.shipping_options.find(({ id }) => id === parcel.chosen_option_id)?.kind).toBe("post");
  });

  it("whose seller was suspended meanwhile is refused and kept", async () => {
    const fleeting = await aSeller();
    const cart = await aBasket([await aProduct(fleeting), rug]);
    await chooseShipping(cart);
    await beginPayment(cart);
    await changeStatus(fleeting.id, "suspend");
    const { status, body } = await complete(cart, "en");
    expect([status, body.code, body.message]).toEqual([
      400,
      "seller_may_not_sell",
      "Golbanoo Kilims is not selling at the moment; please remove her goods.",
    ]);
    expect(await items(cart)).toEqual([1, 1]);
    await changeStatus(fleeting.id, "reinstate");
    expect((await complete(cart)).body.type).toBe("order");
  });

  it("that does not exist is not found", async () => {
    expect((await complete("cart_unknown")).status).toBe(404);
    const parcels = await send("GET", "/store/carts/cart_unknown/parcels");
    expect([parcels.status, parcels.body.code]).toEqual([404, "cart_not_found"]);
  });

  it("sent as something that is no JSON is refused", async () => {
    const { status, body } = await send("POST", "/store/carts", undefined, { raw: "{not json" });
    expect(status).toBe(400);
    expect(body.code).toBeDefined();
  });
});
