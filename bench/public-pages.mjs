import { BenchRefusal } from "./connection.mjs";
import { storeClient } from "./store-client.mjs";

/**
 * One page of each public kind, of goods that the market has.
 * @param {import("./connection.mjs").Connection} connection
 * @returns {Promise<{ name: string, url: string }[]>}
 */
export async function publicPages({ backendUrl, storefrontUrl, publishableKey }) {
  const store = storeClient(backendUrl, publishableKey);
  const { products } = await store.must("/store/search?limit=1");
  const [card] = products;
  if (!card)
    throw new BenchRefusal("The search finds no product: is the market seeded, and the index filled?");
  return [
    { name: "home", url: `${storefrontUrl}/` },
    { name: "category", url: `${storefrontUrl}/category/${card.categories[0]}` },
    { name: "product", url: `${storefrontUrl}/product/${card.handle}` },
    { name: "booth", url: `${storefrontUrl}/booth/${card.seller_handle}` },
  ];
}
