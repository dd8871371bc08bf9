import pg from "pg";

/**
 * A seeded shop to rush into.
 * @param {import("../store-client.mjs").StoreClient[]} servers at the first of them baskets are filled
 * @param {string} databaseUrl
 */
export async function openShop(servers, databaseUrl) {
  const [store] = servers;
  const region = await store.homeRegion();
  const fields = encodeURIComponent("id,variants.id,+variants.inventory_quantity");
  const { products } = await store.must(`/store/products?limit=100&fields=${fields}`);
  /** @type {string[]} */
  const goods = products.flatMap((/** @type {any} */ product) => {
    const one = product.variants.find((/** @type {any} */ variant) => variant.inventory_quantity >= 10);
    return one ? [one.id] : [];
  });
  return {
    /**
     * Baskets with one piece each of the same goods, ready to be completed; then there are only so many pieces.
     * @param {number} count
     * @param {number} pieces
     * @param {string} [provider] by whom they are paid
     * @returns {Promise<string[]>}
     */
    async baskets(count, pieces, provider) {
      const variant = goods.pop();
      if (!variant) throw new Error("The shop has too few goods for this campaign.");
      /** @type {string[]} */
      const ready = [];
      const fill = async () => {
        while (ready.length < count) {
          const place = ready.push("") - 1;
          ready[place] = await servers[0].basketReady({
            regionId: region.id,
            variantIds: [variant],
            provider,
          });
        }
      };
      await Promise.all([fill(), fill(), fill(), fill()]);
      await stock(databaseUrl, variant, pieces);
      return ready;
    },
  };
}

/**
 * Leaves so many pieces to be bought.
 * @param {string} databaseUrl
 * @param {string} variant
 * @param {number} pieces
 */
export async function stock(databaseUrl, variant, pieces) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `update inventory_level set stocked_quantity = reserved_quantity + $2,
       raw_stocked_quantity = jsonb_build_object('value', (reserved_quantity + $2)::text, 'precision', 20)
     where inventory_item_id in
       (select inventory_item_id from product_variant_inventory_item where variant_id = $1 and deleted_at is null)`,
    [variant, pieces],
  );
  await client.end();
}
