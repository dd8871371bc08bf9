import { withDatabase } from "../../../launch/postgres/database.mjs";
import { higher, lower } from "../../figures.mjs";
import { hammer, hammerEach } from "../../load.mjs";
import { storeClient } from "../../store-client.mjs";

const FACETS = "facets=category,county,craft,price";
const SORTS = ["price_asc", "newest", "relevance", "popular"];
const PATHS = 4000;
const SUGGEST_MS = 15;
const TIMES_STOCK = 20;

/**
 * @param {import("./rebuild.mjs").Around & { engine: string, p99: number, perSecond?: number }} around
 */
export async function measureLists({ databaseUrl, seeded, market, engine, p99, perSecond, say }) {
  const store = storeClient(market.url, seeded.publishableKey);
  const { titles, crafts, categories } = await withDatabase(databaseUrl, catalogue);
  const searches = searchesFor(titles, crafts);
  const figures = [];

  say(`${engine}: searches, one after another`);
  const alone = await hammerEach(market.url, searches, store.headers, { many: 1 });
  say(`${engine}: searches, twenty at once`);
  const crowd = await hammerEach(market.url, searches.toReversed(), store.headers, { many: 20 });
  say(`${engine}: suggestions`);
  const suggestions = titles.map((title) => `/store/search/suggest?q=${encodeURIComponent(typed(title))}`);
  const suggested = await hammerEach(market.url, suggestions, store.headers, { many: 1 });
  say(`${engine}: a category's list`);
  const category = `/store/search?category=${categories[0]?.handle}&limit=24`;
  const list = await hammer(`${market.url}${category}`, store.headers, 6, 20);
  say(`${engine}: the same cards by the stock route`);
  // Twenty at once may wait for longer than they are looked at: a few keep it as busy.
  const stock = await hammer(`${market.url}${await stockPath(store, category)}`, store.headers, 10, 5);

  const failed = [alone, crowd, suggested, list, stock].reduce((sum, load) => sum + load.failed, 0);
  figures.push(
    lower(`${engine}: search with filter, sort and 4 facets, alone: p50`, alone.p50, "ms"),
    lower(`${engine}: search with filter, sort and 4 facets, alone: p99`, alone.p99, "ms", p99),
    higher(`${engine}: the same, 20 at once, distinct`, crowd.perSecond, "req/s", perSecond ?? null),
    lower(`${engine}: the same, 20 at once: p99`, crowd.p99, "ms"),
    lower(`${engine}: suggestions, alone: p99`, suggested.p99, "ms", SUGGEST_MS),
    higher(`${engine}: a category's list, 20 at once`, list.perSecond, "req/s", 300),
    higher(`${engine}: stock list of the same 24 cards, with prices`, stock.perSecond, "req/s"),
    higher(
      `${engine}: a category's list beside the stock one`,
      list.perSecond / stock.perSecond,
      "×",
      TIMES_STOCK,
    ),
    lower(`${engine}: refused or failed`, failed, "answers", 0),
  );
  return figures;
}

/**
 * Distinct searches: a word of a title, or two, the last one as far as it was typed, within one craft, in some order.
 * @param {string[]} titles
 * @param {string[]} crafts
 */
function searchesFor(titles, crafts) {
  return Array.from({ length: PATHS }, (_, n) => {
    const words = (titles[n % titles.length] ?? "").split(" ");
    const q =
      n % 2 === 0 ? `${words[0]} ${words.at(-2)?.slice(0, 3)}` : `${words[1]} ${words.at(-1)?.slice(0, 1)}`;
    const craft = crafts[(n * 7 + Math.floor(n / titles.length)) % crafts.length];
    return `/store/search?q=${encodeURIComponent(q)}&craft=${craft}&sort=${SORTS[n % SORTS.length]}&${FACETS}`;
  });
}

/** @param {string} title */
function typed(title) {
  const [first = "", second = ""] = title.split(" ");
  return `${first} ${second.slice(0, 2)}`.trim();
}

/**
 * Medusa's own list of the goods that a category's list shows.
 * @param {import("../../store-client.mjs").StoreClient} store
 * @param {string} path
 */
async function stockPath(store, path) {
  const [{ products }, region] = await Promise.all([store.must(path), store.homeRegion()]);
  const ids = products.map((/** @type {{ id: string }} */ { id }) => `id[]=${id}`).join("&");
  return `/store/products?limit=24&${ids}&region_id=${region.id}&fields=*variants.calculated_price`;
}

/** @param {import("pg").Client} client */
async function catalogue(client) {
  const { rows: products } = await client.query(
    "select title from product where id like 'prod_bench%' order by md5(id) limit 1000",
  );
  const { rows: crafts } = await client.query("select code from craft order by code");
  const { rows: categories } = await client.query("select handle from product_category order by handle");
  return {
    titles: products.map(({ title }) => /** @type {string} */ (title)),
    crafts: crafts.map(({ code }) => /** @type {string} */ (code)),
    categories: /** @type {{ handle: string }[]} */ (categories),
  };
}
