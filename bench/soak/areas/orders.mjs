import { storeClient } from "../../store-client.mjs";
import { crewOf } from "../crew.mjs";
import { onOwnGround } from "../ground.mjs";
import { killedCheckouts } from "../orders/killed-checkouts.mjs";
import { killedRefunds } from "../orders/killed-refunds.mjs";
import { killedReturns } from "../orders/killed-returns.mjs";
import { lastPieces } from "../orders/last-pieces.mjs";
import { openCompany } from "../payments/company.mjs";
import { recordOf } from "../record.mjs";

const trials = [lastPieces, killedCheckouts, killedRefunds, killedReturns];

/**
 * Many buyers want the last pieces at once, and a server is killed again and again while baskets become orders and while money
 * goes back. `TRIALS` chooses, `KILLS` says how often.
 */
export function soak(/** @type {number} */ seed) {
  return onOwnGround("soak", { durable: true }, async ({ databaseUrl, redis, folder, command }) => {
    const company = await openCompany();
    const crew = crewOf({
      databaseUrl,
      redisUrl: redis.url,
      folder,
      // No storefront stands here whose pages would have to be made anew.
      env: { ...company.env, LIMIT_CHECKOUT: "999999999/1", REVALIDATE_SECRET: "" },
    });
    await command("The seed", ["exec", "./src/seed/index.js"], { ...crew.env, WORKER_MODE: "server" });
    const { publishableKey } = crew.seeded();
    const client = (/** @type {string} */ url) => storeClient(url, publishableKey);
    const record = recordOf();
    const kills = Number(process.env.KILLS) || undefined;
    const only = process.env.TRIALS?.split(",");
    try {
      for (const trial of trials)
        if (!only || only.includes(trial.name))
          await trial({ crew, client, company, databaseUrl, seed, kills }, record);
    } finally {
      company.close();
    }
    return record.held();
  });
}
