import Medusa from "@medusajs/js-sdk";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aProduct, aSeller, type TestProduct } from "../../support/factories";

/** A storefront that knows nothing of sellers, only that each shipping profile needs one option. */
describe("another Medusa storefront, by the official SDK", () => {
  let sdk: Medusa;
  let goods: TestProduct[];

  beforeAll(async () => {
    const { url, market } = await application();
    sdk = new Medusa({ baseUrl: url, publishableKey: market.publishableKey });
    goods = [await aProduct(await aSeller()), await aProduct(await aSeller())];
  });

  it("lists, fills a basket, chooses one option per profile and completes an order", async () => {
    const { regions } = await sdk.store.region.list();
    const region = regions.find(({ currency_code }) => currency_code === "irr");
    const { products } = await sdk.store.product.list({
      handle: goods.map(({ handle }) => handle),
      region_id: region?.id,
      fields: "*variants.calculated_price",
    });
    expect(products).toHaveLength(2);
    const { cart } = await sdk.store.cart.create({
      region_id: region?.id,
      email: "someone@dastranj.example",
      shipping_address: {
        first_name: "نگار",
        last_name: "صادقی",
        address_1: "زند",
        city: "شیراز",
        country_code: "ir",
      },
    });
    for (const { variants } of products) {
      await sdk.store.cart.createLineItem(cart.id, { variant_id: variants?.[0]?.id ?? "", quantity: 1 });
    }
    const { shipping_options } = await sdk.store.fulfillment.listCartOptions({ cart_id: cart.id });
    const perProfile = new Map(shipping_options.map((option) => [option.shipping_profile_id, option]));
    expect(perProfile.size).toBe(2);
    for (const { id } of perProfile.values())
      await sdk.store.cart.addShippingMethod(cart.id, { option_id: id });
    const { cart: priced } = await sdk.store.cart.retrieve(cart.id);
    await sdk.store.payment.initiatePaymentSession(priced, { provider_id: "pp_system_default" });
    const completed = await sdk.store.cart.complete(cart.id);
    expect(completed.type).toBe("order");
    if (completed.type === "order") expect(completed.order.items).toHaveLength(2);
  });
});
