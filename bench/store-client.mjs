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
  const headers = { "x-publishable-api-key": publishableKey, "content-type": "application/json" };

  /**
   * @param {string} path
   * @param {unknown} [body] posted when given
   * @returns {Promise<{ ok: boolean, status: number, body: any }>}
   */
  async function ask(path, body) {
    const answer = await fetch(`${backendUrl}${path}`, {
      headers,
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    });
    return { ok: answer.ok, status: answer.status, body: await answer.json().catch(() => undefined) };
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
     * A basket that only lacks its `complete`: address, one shipping method per profile, payment session.
     * @param {string} regionId
     * @param {string} variantId
     * @returns {Promise<string>} the basket's id
     */
    async readyBasket(regionId, variantId) {
      const { cart } = await must("/store/carts", {
        region_id: regionId,
        email: "bench@example.com",
        shipping_address: address,
        billing_address: address,
        items: [{ variant_id: variantId, quantity: 1 }],
      });
      const { shipping_options: options } = await must(`/store/shipping-options?cart_id=${cart.id}`);
      const profiles = new Set(
        cart.items.map((/** @type {any} */ item) => item.product?.shipping_profile?.id),
      );
      const known = [...profiles].every(Boolean);
      const taken = new Set();
      for (const option of options) {
        if (taken.has(option.shipping_profile_id)) continue;
        if (known && !profiles.has(option.shipping_profile_id)) continue;
        taken.add(option.shipping_profile_id);
        await must(`/store/carts/${cart.id}/shipping-methods`, { option_id: option.id });
        if (!known) break;
      }
      const { payment_collection: collection } = await must("/store/payment-collections", {
        cart_id: cart.id,
      });
      await must(`/store/payment-collections/${collection.id}/payment-sessions`, {
        provider_id: "pp_system_default",
      });
      return cart.id;
    },
  };
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
