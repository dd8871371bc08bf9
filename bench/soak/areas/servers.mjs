import { storeClient } from "../../store-client.mjs";
import { crewOf } from "../crew.mjs";
import { onOwnGround } from "../ground.mjs";
import { startMeilisearch } from "../meilisearch.mjs";
import { officeAt } from "../office.mjs";
import { timeUntil } from "../patience.mjs";
import { recordOf } from "../record.mjs";
import { aLoner } from "../servers/a-loner.mjs";
import { killedServer } from "../servers/killed-server.mjs";
import { lostPostgres } from "../servers/lost-postgres.mjs";
import { lostSearch } from "../servers/lost-search.mjs";
import { replacedServers } from "../servers/replaced-servers.mjs";
import { rushes } from "../servers/rushes.mjs";
import { sharedPages } from "../servers/shared-pages.mjs";
import { openShop } from "../shop.mjs";
import { openStorefronts } from "../storefronts.mjs";

/**
 * A market of several processes, and what is done to it.
 * @typedef {import("../ground.mjs").Ground & {
 *   crew: ReturnType<typeof crewOf>,
 *   processes: import("../crew.mjs").Process[],
 *   client: (url: string) => import("../../store-client.mjs").StoreClient,
 *   servers: import("../../store-client.mjs").StoreClient[],
 *   storefronts: import("../../beside.mjs").Beside[],
 *   shop: Awaited<ReturnType<typeof openShop>>,
 *   office: Awaited<ReturnType<typeof officeAt>>,
 *   search: import("../meilisearch.mjs").OwnMeilisearch,
 * }} Market
 * @typedef {(market: Market, record: import("../record.mjs").Record) => Promise<void>} Trial
 */

/** @type {Trial[]} */
const trials = [rushes, sharedPages, lostSearch, aLoner, lostPostgres, replacedServers, killedServer];

/**
 * Two servers, two workers and two storefronts that share Redis, with Meilisearch: they lose one part after another while
 * buyers come.
 */
export function soak() {
  return onOwnGround("soak", { durable: false }, async (ground) => {
    const only = process.env.TRIALS?.split(",");
    const search = await startMeilisearch();
    ground.launch.onClose({ name: "Meilisearch", close: search.stop, force: () => void search.kill() });
    const record = recordOf();
    const open = await openMarket(ground, search);
    try {
      for (const trial of trials) if (!only || only.includes(trial.name)) await trial(open, record);
      return record.held();
    } finally {
      await Promise.all([...open.processes, ...open.storefronts].map(({ stop }) => stop()));
    }
  });
}

/**
 * @param {import("../ground.mjs").Ground} ground
 * @param {import("../meilisearch.mjs").OwnMeilisearch} search
 * @returns {Promise<Market>}
 */
async function openMarket(ground, search) {
  const { launch, databaseUrl, folder, redis, command } = ground;
  const env = { MEILISEARCH_HOST: search.url, MEILISEARCH_API_KEY: search.key };
  const crew = crewOf({ databaseUrl, redisUrl: redis.url, folder, env });
  await command("The seed", ["exec", "./src/seed/index.js"], { ...crew.env, WORKER_MODE: "server" });
  const processes = [await crew.join("server"), await crew.join("server")];
  const { publishableKey, logins } = crew.seeded();
  const client = (/** @type {string} */ url) => storeClient(url, publishableKey);
  const servers = processes.map(({ url }) => client(url));
  // The index is filled by a worker, and pages are made of what is listed.
  const filling = await crew.join("worker", { REVALIDATE_SECRET: "" });
  await timeUntil(async () => (await servers[0].must("/store/search?limit=1")).count >= 100, 120_000);
  await filling.stop();
  const backendUrl = servers[0].url;
  const storefronts = await openStorefronts(launch, { backendUrl, publishableKey, redisUrl: redis.url }, 2);
  const told = { STOREFRONT_INTERNAL_URL: storefronts.map(({ url }) => url).join() };
  processes.push(await crew.join("worker", told), await crew.join("worker", told));
  const shop = await openShop(servers, databaseUrl);
  const office = await officeAt(backendUrl, logins);
  return { ...ground, crew, processes, client, servers, storefronts, shop, office, search };
}
