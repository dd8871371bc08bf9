import { storeClient } from "../../store-client.mjs";
import { crewOf } from "../crew.mjs";
import { onOwnGround } from "../ground.mjs";
import { killedCheckouts } from "../orders/killed-checkouts.mjs";
import { lastPieces } from "../orders/last-pieces.mjs";
import { recordOf } from "../record.mjs";

const trials = [lastPieces, killedCheckouts];

/** Many buyers want the last pieces at once, and a server is killed again and again while baskets become orders. `TRIALS` chooses. */
export function soak(/** @type {number} */ seed) {
  return onOwnGround("soak", { durable: true }, async ({ databaseUrl, redis, folder, command }) => {
    const crew = crewOf({
      databaseUrl,
      redisUrl: redis.url,
      folder,
      env: { LIMIT_CHECKOUT: "999999999/1" },
    });
    await command("The seed", ["exec", "./src/seed/index.js"], { ...crew.env, WORKER_MODE: "server" });
    const { publishableKey } = crew.seeded();
    const client = (/** @type {string} */ url) => storeClient(url, publishableKey);
    const record = recordOf();
    const worker = await crew.join("worker");
    try {
      const only = process.env.TRIALS?.split(",");
      for (const trial of trials)
        if (!only || only.includes(trial.name)) await trial({ crew, client, databaseUrl, seed }, record);
    } finally {
      await worker.stop();
    }
    return record.held();
  });
}
