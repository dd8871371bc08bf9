import { storeClient } from "../../store-client.mjs";
import { crewOf } from "../crew.mjs";
import { onOwnGround } from "../ground.mjs";
import { aLoner } from "../servers/a-loner.mjs";
import { killedServer } from "../servers/killed-server.mjs";
import { lostPostgres } from "../servers/lost-postgres.mjs";
import { replacedServers } from "../servers/replaced-servers.mjs";
import { rushes } from "../servers/rushes.mjs";
import { openShop } from "../shop.mjs";

/**
 * A market of several processes, and what is done to it.
 * @typedef {import("../ground.mjs").Ground & {
 *   crew: ReturnType<typeof crewOf>,
 *   processes: import("../crew.mjs").Process[],
 *   client: (url: string) => import("../../store-client.mjs").StoreClient,
 *   servers: import("../../store-client.mjs").StoreClient[],
 *   shop: Awaited<ReturnType<typeof openShop>>,
 * }} Market
 * @typedef {{ tell: (name: string, found: unknown, promised: unknown) => void, say: (text: string) => void }} Record
 * @typedef {(market: Market, record: Record) => Promise<void>} Trial
 */

/** @type {Trial[]} */
const trials = [rushes, aLoner, replacedServers, killedServer, lostPostgres];

/** Two servers and two workers that share Redis, and lose one part after another while buyers come. */
export function soak() {
  const only = process.env.TRIALS?.split(",");
  return onOwnGround("soak", { durable: false }, async (ground) => {
    const { databaseUrl, folder, redis, command } = ground;
    const crew = crewOf({ databaseUrl, redisUrl: redis.url, folder });
    await command("The seed", ["exec", "./src/seed/index.js"], { ...crew.env, WORKER_MODE: "server" });
    /** @type {import("../crew.mjs").Process[]} */
    const processes = [];
    let held = true;
    const record = {
      say: (/** @type {string} */ text) => console.log(`        ${text}`),
      tell(/** @type {string} */ name, /** @type {unknown} */ found, /** @type {unknown} */ promised) {
        const same = JSON.stringify(found) === JSON.stringify(promised);
        held &&= same;
        console.log(`${same ? "held  " : "BROKEN"}  ${name}: ${JSON.stringify(found)}`);
      },
    };
    try {
      for (const mode of /** @type {const} */ (["server", "server", "worker", "worker"]))
        processes.push(await crew.join(mode));
      const { publishableKey } = crew.seeded();
      const client = (/** @type {string} */ url) => storeClient(url, publishableKey);
      const servers = processes.slice(0, 2).map(({ url }) => client(url));
      const shop = await openShop(servers, databaseUrl);
      const market = { ...ground, crew, processes, client, servers, shop };
      for (const trial of trials) if (!only || only.includes(trial.name)) await trial(market, record);
      return held;
    } finally {
      await Promise.all(processes.map(({ stop }) => stop()));
    }
  });
}
