import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { BenchRefusal } from "../connection.mjs";
import { higher, lower } from "../figures.mjs";
import { hammer, once } from "../load.mjs";
import { memoryOfTree } from "../memory.mjs";
import { storeClient } from "../store-client.mjs";

const BASKETS = 40;

/**
 * The backend under ten connections, and Medusa's stock product list beside ours in the same run.
 * The last part completes baskets: it places orders in the market that it measures.
 * @type {import("../figures.mjs").Measure}
 */
export async function measure(connection, say) {
  const { backendUrl, publishableKey } = connection;
  const store = storeClient(backendUrl, publishableKey);
  const region = await store.homeRegion();
  const { products } = await store.must("/store/search?limit=24");
  const card = products.find((/** @type {{ in_stock: boolean }} */ product) => product.in_stock);
  if (!card)
    throw new BenchRefusal("The search finds nothing in stock: is the market seeded, and the index filled?");
  const stockList = `/store/products?limit=24&region_id=${region.id}&fields=*variants.calculated_price`;
  const headers = { "x-publishable-api-key": publishableKey };
  /** @type {import("../figures.mjs").Figure[]} */
  const figures = [];

  /** @param {string} name @param {import("../load.mjs").Load} load */
  const note = (name, load) => {
    figures.push(
      higher(name, load.perSecond, "req/s"),
      lower(`${name}: p50`, load.p50, "ms"),
      lower(`${name}: p99`, load.p99, "ms"),
      lower(`${name}: refused or failed`, load.failed, "answers", 0),
    );
    return load;
  };
  /** @param {string} name @param {string} path */
  const read = async (name, path) => {
    say(name);
    return note(name, await hammer(`${backendUrl}${path}`, headers));
  };

  const ours = await read("product list", "/store/search?limit=24");
  const stock = await read("stock product list with prices", stockList);
  figures.push(higher("product list beside the stock one", ours.perSecond / stock.perSecond, "×", 8));
  await read("product", `/store/search?handle=${encodeURIComponent(card.handle)}&limit=1`);
  await read("search", `/store/search?q=${encodeURIComponent("انجیر")}&limit=24`);

  say("add to basket");
  const { product } = await store.must(`/store/products/${card.id}?region_id=${region.id}`);
  const variantId = product.variants[0].id;
  const empty = await inTurn(
    BASKETS,
    async () => (await store.must("/store/carts", { region_id: region.id })).cart.id,
  );
  note(
    "add to basket",
    await once(empty, async (id) => {
      return (await store.ask(`/store/carts/${id}/line-items`, { variant_id: variantId, quantity: 1 })).ok;
    }),
  );

  say("complete");
  const ready = await inTurn(BASKETS, () => store.readyBasket(region.id, variantId));
  note(
    "complete",
    await once(
      ready,
      async (id) => (await store.ask(`/store/carts/${id}/complete`, {})).body?.type === "order",
    ),
  );

  const memory = memoryOfTree(await processOf(connection.file));
  if (memory !== undefined) figures.push(lower("memory of everything together", memory, "MB", 1536));
  return figures;
}

/**
 * @template T
 * @param {number} times
 * @param {() => Promise<T>} work
 */
async function inTurn(times, work) {
  const done = [];
  for (let index = 0; index < times; index += 1) done.push(await work());
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
