import { timeUntil } from "../patience.mjs";
import { completeAtOnce } from "../rush.mjs";

/**
 * What is done at one server is seen at the other, and on the pages of both storefronts.
 * @type {import("../areas/servers.mjs").Trial}
 */
export async function sharedPages({ servers, storefronts, shop, office }, { tell, say }) {
  const [first, second] = servers;
  const [basket] = await shop.baskets(1, 1);
  const { order } = await first.must(`/store/carts/${basket}/complete`, {});
  const seen = await second.ask(`/store/orders/${order.id}`);
  tell("an order placed at one server is seen at once at the other", seen.body?.order?.id, order.id);

  const [item] = order.items;
  const fields = encodeURIComponent("variants.id,+variants.inventory_quantity");
  const { product } = await second.must(`/store/products/${item.product_id}?fields=${fields}`);
  const left = product.variants.find((/** @type {{ id: string }} */ { id }) => id === item.variant_id);
  tell("and the other knows that it was the last piece", left?.inventory_quantity, 0);

  const title = `گلیم کارزار ${Date.now()}`;
  const page = `/product/${item.product_handle}`;
  const shows = async (/** @type {{ url: string }} */ { url }) =>
    (await (await fetch(`${url}${page}`)).text()).includes(title);
  // Both have made the page before, as it was.
  await Promise.all(storefronts.map(shows));
  await office.rename(item.product_id, title);
  const changed = await timeUntil(async () => (await Promise.all(storefronts.map(shows))).every(Boolean));
  say(`a new title shows on both storefronts after ${changed} ms`);
  tell("both storefronts show a new title", changed <= 10_000, true);

  const late = await completeAtOnce(servers, [basket, basket]);
  tell("the bought basket stays one order", late, { orders: 1, soldOut: 0, others: {} });
}
