import { withDatabase } from "../../launch/postgres/database.mjs";
import { crewOf } from "../soak/crew.mjs";
import { startMeilisearch } from "../soak/meilisearch.mjs";
import { measureFreshness } from "./search/freshness.mjs";
import { GOODS, offerGoods } from "./search/goods.mjs";
import { measureLists } from "./search/lists.mjs";
import { measureRebuild, untilCopied } from "./search/rebuild.mjs";

/** Lists and searches are not to be counted as somebody's haste. */
const UNHURRIED = { LIMIT_SEARCH: "999999999/1", LIMIT_SUGGEST: "999999999/1" };

/**
 * The same goods, a hundred thousand, found by either engine: how long filling takes and what it disturbs, how fast lists,
 * searches and suggestions are over HTTP, and how soon a change is seen.
 *
 * @param {import("../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../figures.mjs").Figure[]>}
 */
export async function measureAlone({ databaseUrl, folder, command }, say) {
  const crew = crewOf({ databaseUrl, folder, env: UNHURRIED });
  await command("The seed", ["exec", "./src/seed/index.js"], { ...crew.env, WORKER_MODE: "server" });
  say(`${GOODS.toLocaleString("en-US")} goods`);
  await withDatabase(databaseUrl, offerGoods);
  const figures = [];
  const around = { databaseUrl, seeded: crew.seeded(), say };
  {
    const market = await crew.join("shared");
    try {
      say("filling Postgres");
      figures.push(...(await measureRebuild({ ...around, market, engine: "Postgres", targetSeconds: 120 })));
      figures.push(...(await measureLists({ ...around, market, engine: "Postgres", p99: 60 })));
      figures.push(...(await measureFreshness({ ...around, market, engine: "Postgres" })));
    } finally {
      await market.stop();
    }
  }
  const meilisearch = await startMeilisearch();
  try {
    const market = await crew.join("shared", {
      MEILISEARCH_HOST: meilisearch.url,
      MEILISEARCH_API_KEY: meilisearch.key,
    });
    try {
      say("filling Meilisearch");
      figures.push(...(await untilCopied({ ...around, market, targetSeconds: 60 })));
      figures.push(
        ...(await measureLists({ ...around, market, engine: "Meilisearch", p99: 20, perSecond: 300 })),
      );
      figures.push(...(await measureFreshness({ ...around, market, engine: "Meilisearch" })));
    } finally {
      await market.stop();
    }
  } finally {
    await meilisearch.stop();
  }
  return figures;
}
