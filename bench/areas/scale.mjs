import autocannon from "autocannon";
import { higher, median } from "../figures.mjs";
import { crewOf } from "../soak/crew.mjs";
import { storeClient } from "../store-client.mjs";

const CONNECTIONS = 16;
const SECONDS = 6;
const ROUNDS = 3;

/**
 * Requests a second of one and of two server processes that share Redis, in turn. The load is made on the same machine,
 * and Postgres runs there: with two cores, a second process finds little room.
 *
 * @param {import("../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 */
export async function measureAlone({ databaseUrl, folder, redis, command }, say) {
  const crew = crewOf({ databaseUrl, redisUrl: redis.url, folder });
  await command("The seed", ["exec", "./src/seed/index.js"], { ...crew.env, WORKER_MODE: "server" });
  const processes = [];
  try {
    for (let n = 0; n < 2; n += 1) processes.push(await crew.join("server"));
    processes.push(await crew.join("worker"));
    const store = storeClient(processes[0].url, crew.seeded().publishableKey);
    const region = await store.homeRegion();
    const { products } = await untilListed(store);
    const paths = {
      "product list": "/store/search?limit=24",
      product: `/store/products/${products[0].id}?region_id=${region.id}&fields=*variants.calculated_price`,
    };
    const [one, two] = [processes.slice(0, 1), processes.slice(0, 2)].map((some) =>
      some.map(({ url }) => url),
    );
    const figures = [];
    for (const [name, path] of Object.entries(paths)) {
      say(name);
      await perSecond(two, path, store.headers, 2);
      /** @type {{ one: number[], two: number[] }} */
      const seen = { one: [], two: [] };
      for (let round = 0; round < ROUNDS; round += 1) {
        seen.one.push(await perSecond(one, path, store.headers));
        seen.two.push(await perSecond(two, path, store.headers));
      }
      figures.push(
        higher(`${name}: one server process`, median(seen.one), "req/s"),
        higher(`${name}: two server processes`, median(seen.two), "req/s"),
        higher(`${name}: two beside one`, median(seen.two) / median(seen.one), "×"),
      );
    }
    return figures;
  } finally {
    await Promise.all(processes.map(({ stop }) => stop()));
  }
}

/**
 * The index is filled by the worker, in the background.
 * @param {import("../store-client.mjs").StoreClient} store
 */
async function untilListed(store) {
  for (;;) {
    const answer = await store.must("/store/search?limit=1");
    if (answer.count >= 100) return answer;
    await new Promise((later) => setTimeout(later, 200));
  }
}

/**
 * The same number of connections in all, shared out among the servers.
 * @param {string[]} servers
 * @param {string} path
 * @param {Record<string, string>} headers
 * @param {number} [seconds]
 */
async function perSecond(servers, path, headers, seconds = SECONDS) {
  const results = await Promise.all(
    servers.map((url) =>
      autocannon({
        url: `${url}${path}`,
        headers,
        connections: CONNECTIONS / servers.length,
        duration: seconds,
      }),
    ),
  );
  const failed = results.reduce((sum, { non2xx, errors }) => sum + non2xx + errors, 0);
  if (failed > 0) throw new Error(`${failed} answers of ${path} were none.`);
  return results.reduce((sum, { requests }) => sum + requests.average, 0);
}
