import { BenchRefusal } from "./connection.mjs";

/**
 * Medusa's store API as any storefront would use it, for a basket that a benchmark fills and completes.
 * @typedef {ReturnType<typeof storeClient>} StoreClient
 */

/**
 * @param {string} backendUrl
 * @param {string} publishableKey
 */
export function storeClient(backendUrl, publishableKey) {
  const headers = {
    "x-publishable-api-key": publishableKey,
    "content-type": "application/json",
    "accept-language": "en",
  };

  /**
   * @param {string} path
   * @param {unknown} [body] posted when given
   * @returns {Promise<{ ok: boolean, status: number, body: any, againAfterMs?: number }>} when to come again, where it says so
   */
  async function ask(path, body) {
    const answer = await fetch(`${backendUrl}${path}`, {
      headers,
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    });
    const { ok, status, headers: said } = answer;
    const againAfterMs = Number(said.get("retry-after")) * 1000 || undefined;
    return { ok, status, body: await answer.json().catch(() => undefined), againAfterMs };
  }

  /**
   * @param {string} path
   * @param {unknown} [body]
   */
  async function must(path, body) {
    const answer = await ask(path, body);
    if (!answer.ok) {
      throw new BenchRefusal(`${path} answered ${answer.status}: ${answer.body?.message ?? "no message"}`);
    }
    return answer.body;
  }

  return {
    url: backendUrl,
    headers,
    ask,
    must,

    /** @returns {Promise<{ id: string, currency_code: string }>} the region that pays in rials */
    async homeRegion() {
      const { regions } = await must("/store/regions");
      const home = regions.find((/** @type {any} */ region) => region.currency_code === "irr");
      if (!home) throw new BenchRefusal("No region pays in rials: is the market seeded?");
      return home;
    },

    /**
     * A basket with one of each thing that only lacks its `complete`: address, shipping methods, payment session.
     * @param {string} regionId
     * @param {...string} variantIds
     * @returns {Promise<string>} the basket's id
     */
    readyBasket: (regionId, ...variantIds) => basketReady({ regionId, variantIds }),
    basketReady,
  };

  /**
   * The same, paid in another way or with a promotion's codes.
   * @param {{ regionId: string, variantIds: string[], provider?: string, codes?: string[] }} wanted
   * @returns {Promise<string>} the basket's id
   */
  async function basketReady({ regionId, variantIds, provider = "pp_system_default", codes }) {
    const { cart } = await must("/store/carts", {
      region_id: regionId,
      // Each buyer her own: Medusa refuses one of two that come for the first time with the same address at once.
      email: `bench-${crypto.randomUUID()}@example.com`,
      shipping_address: address,
      billing_address: address,
      items: variantIds.map((variant_id) => ({ variant_id, quantity: 1 })),
      ...(codes && { promo_codes: codes }),
    });
    const { shipping_options: options } = await must(`/store/shipping-options?cart_id=${cart.id}`);
    // Each seller in the basket has a profile of her own, and only her own options in it.
    /** @type {Map<string, string>} */
    const chosen = new Map(
      options.map((/** @type {any} */ option) => [option.shipping_profile_id, option.id]),
    );
    if (chosen.size === 0) throw new BenchRefusal(`No shipping is offered for the basket ${cart.id}.`);
    for (const option_id of chosen.values())
      await must(`/store/carts/${cart.id}/shipping-methods`, { option_id });
    const { payment_collection: collection } = await must("/store/payment-collections", {
      cart_id: cart.id,
    });
    await must(`/store/payment-collections/${collection.id}/payment-sessions`, {
      provider_id: provider,
    });
    return cart.id;
  }
}

const address = {
  first_name: "Bench",
  last_name: "Mark",
  address_1: "1 Zand Street",
  city: "Shiraz",
  province: "Fars",
  postal_code: "7134814336",
  country_code: "ir",
  phone: "+989120000000",
};
