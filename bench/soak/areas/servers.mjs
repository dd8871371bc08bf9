import pg from "pg";
import { BenchRefusal } from "../../connection.mjs";
import { storeClient } from "../../store-client.mjs";
import { crewOf } from "../crew.mjs";
import { onOwnGround } from "../ground.mjs";
import { askThrough } from "../outage.mjs";
import { completeAtOnce } from "../rush.mjs";
import { openShop } from "../shop.mjs";

/**
 * Two servers and two workers that share Redis: 50 baskets on 10 pieces, one basket completed 8 times at once, the rush
 * once more while Redis is killed and emptied, and once while Postgres is restarted. A process without Redis is refused.
 */
export function soak() {
  return onOwnGround("soak", { durable: false }, async (ground) => {
    const { databaseUrl, folder, redis, command } = ground;
    const crew = crewOf({ databaseUrl, redisUrl: redis.url, folder });
    await command("The seed", ["exec", "./src/seed/index.js"], { ...crew.env, WORKER_MODE: "server" });
    /** @type {import("../crew.mjs").Process[]} */
    const processes = [];
    try {
      for (const mode of /** @type {const} */ (["server", "server", "worker", "worker"]))
        processes.push(await crew.join(mode));
      const { publishableKey } = crew.seeded();
      const servers = processes.slice(0, 2).map(({ url }) => storeClient(url, publishableKey));
      const shop = await openShop(servers[0].url, publishableKey, databaseUrl);
      const market = { ...ground, servers, shop };
      return [...(await rushes(market)), await refusesALoner(crew), ...(await losesPostgres(market))].every(
        Boolean,
      );
    } finally {
      await Promise.all(processes.map(({ stop }) => stop()));
    }
  });
}

/**
 * @typedef {import("../ground.mjs").Ground & {
 *   servers: import("../../store-client.mjs").StoreClient[], shop: Awaited<ReturnType<typeof openShop>> }} Market
 */

/** Longer than a request waits for a connection. */
const AWAY_MS = 8000;

const TEN_OF_FIFTY = { orders: 10, soldOut: 40, others: {} };

/** @param {Market} market */
async function rushes({ servers, shop, redis }) {
  const rush = await completeAtOnce(servers, await shop.baskets(50, 10));
  const [basket] = await shop.baskets(1, 5);
  const eight = await completeAtOnce(servers, Array(8).fill(basket));
  const seen = await servers[1].ask(`/store/carts/${basket}`);
  const emptied = await completeAtOnce(servers, await shop.baskets(50, 10), (ended) => {
    if (ended === 5) void redis.lose();
  });
  return [
    tell("50 baskets on 10 pieces", rush, TEN_OF_FIFTY),
    tell("one basket completed 8 times at once", eight, { orders: 1, soldOut: 0, others: {} }),
    tell("the other server knows it is bought", Boolean(seen.body?.cart?.completed_at), true),
    tell("50 baskets on 10 pieces, Redis emptied meanwhile", emptied, TEN_OF_FIFTY),
  ];
}

/** @param {ReturnType<typeof crewOf>} crew */
async function refusesALoner(crew) {
  const said = await crew
    .join("shared", { REDIS_URL: "" })
    .then((process) => process.stop().then(() => "started"))
    .catch((/** @type {Error} */ error) => (error instanceof BenchRefusal ? error.message : String(error)));
  return tell("a process without Redis is refused", /Another process/.test(said), true);
}

/** @param {Market} market */
async function losesPostgres({ servers, shop, databaseUrl, restartPostgres }) {
  const [basket] = await shop.baskets(1, 5);
  const { products } = await servers[0].must("/store/search?limit=1");
  const questions = servers.flatMap(({ url, headers }) =>
    ["/store/search?limit=24", `/store/products/${products[0].id}`, `/store/carts/${basket}`].map((path) => ({
      url: `${url}${path}`,
      headers,
    })),
  );
  const baskets = await shop.baskets(50, 10);
  /** @type {Promise<import("../rush.mjs").Rush> | undefined} */
  let rush;
  const outage = await askThrough(questions, async () => {
    rush = completeAtOnce(servers, baskets);
    await restartPostgres(AWAY_MS);
  });
  console.log(`        ${JSON.stringify(outage)}`);
  return [
    tell("Postgres restarted: nobody is told anything but to come again", outage.others, {}),
    tell("Postgres restarted: all is well within 10 s", outage.recoveredMs <= 10_000, true),
    tell("50 baskets on 10 pieces, Postgres restarted meanwhile", await rush, TEN_OF_FIFTY),
    tell("no job is left behind", await unfinishedJobs(databaseUrl), 0),
  ];
}

/**
 * How many due jobs are not done half a minute later.
 * @param {string} databaseUrl
 */
async function unfinishedJobs(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (let patience = 30; ; patience -= 1) {
      // The crew has no storefront whose pages could be made anew.
      const { rows } = await client.query(
        "select count(*)::int as left from job where state <> 'done' and run_at <= now() and name <> 'pages.refresh'",
      );
      if (rows[0].left === 0 || patience === 0) return rows[0].left;
      await new Promise((later) => setTimeout(later, 1000));
    }
  } finally {
    await client.end();
  }
}

/**
 * @param {string} name
 * @param {unknown} found
 * @param {unknown} promised
 */
function tell(name, found, promised) {
  const held = JSON.stringify(found) === JSON.stringify(promised);
  console.log(`${held ? "held  " : "BROKEN"}  ${name}: ${JSON.stringify(found)}`);
  return held;
}
