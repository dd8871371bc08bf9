import os from "node:os";
import { BenchRefusal } from "../../connection.mjs";
import { storeClient } from "../../store-client.mjs";
import { crewOf } from "../crew.mjs";
import { onOwnGround } from "../ground.mjs";
import { completeAtOnce } from "../rush.mjs";
import { openShop } from "../shop.mjs";

/**
 * Two servers and two workers with Redis: 50 baskets on 10 pieces, one basket completed 8 times at once, an order seen on
 * the other server, and the rush once more while Redis is killed and emptied. A process without Redis is refused.
 */
export function soak() {
  return onOwnGround("soak", { durable: false }, async ({ databaseUrl, redis, command }) => {
    const crew = crewOf({ databaseUrl, redisUrl: redis.url, folder: os.tmpdir() });
    await command("The seed", ["exec", "./src/seed/index.js"], { ...crew.env, WORKER_MODE: "server" });
    const processes = [];
    try {
      for (const mode of /** @type {const} */ (["server", "server", "worker", "worker"]))
        processes.push(await crew.join(mode));
      const { publishableKey } = crew.seeded();
      const servers = processes.slice(0, 2).map(({ url }) => storeClient(url, publishableKey));
      const shop = await openShop(servers[0].url, publishableKey, databaseUrl);
      const tenOfFifty = { orders: 10, soldOut: 40, others: {} };

      const rush = await completeAtOnce(servers, await shop.baskets(50, 10));
      const [basket] = await shop.baskets(1, 5);
      const eight = await completeAtOnce(servers, Array(8).fill(basket));
      const seen = await servers[1].ask(`/store/carts/${basket}`);
      const emptied = await completeAtOnce(servers, await shop.baskets(50, 10), (ended) => {
        if (ended === 5) void redis.lose();
      });
      const alone = await crewOf({ databaseUrl, folder: os.tmpdir() })
        .join("shared")
        .then((process) => process.stop().then(() => "started"))
        .catch((/** @type {Error} */ error) =>
          error instanceof BenchRefusal ? error.message : String(error),
        );

      return [
        tell("50 baskets on 10 pieces", rush, tenOfFifty),
        tell("one basket completed 8 times at once", eight, { orders: 1, soldOut: 0, others: {} }),
        tell("the other server knows it is bought", Boolean(seen.body?.cart?.completed_at), true),
        tell("50 baskets on 10 pieces, Redis emptied meanwhile", emptied, tenOfFifty),
        tell("a process without Redis is refused", /Another process/.test(alone), true),
      ].every(Boolean);
    } finally {
      await Promise.all(processes.map(({ stop }) => stop()));
    }
  });
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
