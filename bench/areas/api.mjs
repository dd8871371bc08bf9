import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { BenchRefusal } from "../connection.mjs";
import { databaseOf } from "../database.mjs";
import { higher, lower } from "../figures.mjs";
import { hammer, once } from "../load.mjs";
import { memoryOfTree } from "../memory.mjs";
import { startPlainMedusa } from "../plain-medusa.mjs";
import { storeClient } from "../store-client.mjs";

const BASKETS = 30;

/**
 * The backend under ten connections, and beside it plain Medusa, without a plugin of ours, over the same database.
 * The last part completes baskets: it places orders in the market that it measures.
 * @type {import("../figures.mjs").Measure}
 */
export async function measure(connection, say) {
  const { backendUrl, publishableKey } = connection;
  const store = storeClient(backendUrl, publishableKey);
  const region = await store.homeRegion();
  const goods = await wellStockedGoods(store);
  const prepare = { store, regionId: region.id };
  /** @type {import("../figures.mjs").Figure[]} */
  const figures = [];

  say("ours");
  const list = await hammer(`${backendUrl}/store/search?limit=24`, store.headers);
  note(figures, "product list", list);
  note(
    figures,
    "search",
    await hammer(`${backendUrl}/store/search?q=${encodeURIComponent("انجیر")}&limit=24`, store.headers),
  );
  const stockHere = await stockRoutes(store, prepare, goods, say);
  notes(figures, "", stockHere);

  const memory = memoryOfTree(await processOf(connection.file));

  say("plain Medusa");
  const plain = await startPlainMedusa(await databaseOf(connection.file));
  try {
    const stock = await stockRoutes(storeClient(plain.url, publishableKey), prepare, goods, say);
    notes(figures, "plain Medusa: ", stock);
    figures.push(
      higher("product list beside the stock one here", list.perSecond / stockHere.list.perSecond, "×", 8),
      higher("product list beside plain Medusa's", list.perSecond / stock.list.perSecond, "×", 8),
    );
  } finally {
    await plain.stop();
  }
  if (memory !== undefined) figures.push(lower("memory of everything together", memory, "MB", 1536));
  return figures;
}

/** @typedef {Record<"list" | "product" | "basket" | "complete", import("../load.mjs").Load>} StockLoads */

/**
 * The routes that any Medusa has. Baskets to complete are always made ready by our backend, because plain Medusa
 * does not know the sellers' shipping; the completing itself is each backend's own.
 * @param {import("../store-client.mjs").StoreClient} store
 * @param {{ store: import("../store-client.mjs").StoreClient, regionId: string }} prepare
 * @param {Goods[]} goods
 * @param {(text: string) => void} say
 * @returns {Promise<StockLoads>}
 */
async function stockRoutes(store, prepare, goods, say) {
  const { url, headers } = store;
  const priced = `region_id=${prepare.regionId}&fields=*variants.calculated_price`;
  say("  stock product list");
  const list = await hammer(`${url}/store/products?limit=24&${priced}`, headers);
  say("  product");
  const product = await hammer(`${url}/store/products/${goods[0].productId}?${priced}`, headers);
  const variant = (/** @type {number} */ index) => goods[index % goods.length].variantId;
  say("  add to basket");
  const empty = await inTurn(async (index) => ({
    id: (await store.must("/store/carts", { region_id: prepare.regionId })).cart.id,
    item: { variant_id: variant(index), quantity: 1 },
  }));
  const basket = await once(
    empty,
    async ({ id, item }) => (await store.ask(`/store/carts/${id}/line-items`, item)).ok,
  );
  say("  complete");
  const ready = await inTurn((index) => prepare.store.readyBasket(prepare.regionId, variant(index)));
  const complete = await once(
    ready,
    async (id) => (await store.ask(`/store/carts/${id}/complete`, {})).body?.type === "order",
  );
  return { list, product, basket, complete };
}

/**
 * @param {import("../figures.mjs").Figure[]} figures
 * @param {string} whose
 * @param {StockLoads} loads
 */
function notes(figures, whose, { list, product, basket, complete }) {
  note(figures, `${whose}stock product list with prices`, list);
  note(figures, `${whose}product`, product);
  note(figures, `${whose}add to basket`, basket);
  note(figures, `${whose}complete`, complete);
}

/**
 * @param {import("../figures.mjs").Figure[]} figures
 * @param {string} name
 * @param {import("../load.mjs").Load} load
 */
function note(figures, name, load) {
  figures.push(
    higher(name, load.perSecond, "req/s"),
    lower(`${name}: p50`, load.p50, "ms"),
    lower(`${name}: p99`, load.p99, "ms"),
  );
  // What plain Medusa refuses under load is its own affair: shown, without a target.
  const target = name.startsWith("plain") ? null : 0;
  if (load.failed > 0 || target === 0)
    figures.push(lower(`${name}: refused or failed`, load.failed, "answers", target));
}

/** @typedef {{ productId: string, variantId: string }} Goods */

/**
 * One variant each of many products, with more in stock than the benchmark takes.
 * @param {import("../store-client.mjs").StoreClient} store
 * @returns {Promise<Goods[]>}
 */
async function wellStockedGoods(store) {
  const fields = encodeURIComponent("id,variants.id,+variants.inventory_quantity");
  const { products } = await store.must(`/store/products?limit=100&fields=${fields}`);
  /** @type {Goods[]} */
  const goods = products.flatMap((/** @type {any} */ product) => {
    const variant = product.variants.find((/** @type {any} */ each) => each.inventory_quantity >= 10);
    return variant ? [{ productId: product.id, variantId: variant.id }] : [];
  });
  if (goods.length < 5)
    throw new BenchRefusal("Too few goods are well stocked: start anew with npm run reset.");
  return goods;
}

/**
 * @template T
 * @param {(index: number) => Promise<T>} work
 */
async function inTurn(work) {
  const done = [];
  for (let index = 0; index < BASKETS; index += 1) done.push(await work(index));
  return done;
}

/**
 * The launcher's process, which it writes down beside the connection.
 * @param {string} connectFile
 */
async function processOf(connectFile) {
  const text = await readFile(join(dirname(connectFile), "running.json"), "utf8").catch(() => "{}");
  return Number(JSON.parse(text).pid ?? 0);
}
