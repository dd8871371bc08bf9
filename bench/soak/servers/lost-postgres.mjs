import { withDatabase } from "../../../launch/postgres/database.mjs";
import { askThrough } from "../outage.mjs";
import { completeAtOnce } from "../rush.mjs";
import { TEN_OF_FIFTY } from "./rushes.mjs";

/** Longer than a request waits for a connection. */
const AWAY_MS = 8000;

/**
 * Postgres is stopped, stays away and comes back, while buyers look around and fifty baskets are becoming orders.
 * @type {import("../areas/servers.mjs").Trial}
 */
export async function lostPostgres({ servers, shop, databaseUrl, restartPostgres }, { tell, say }) {
  const [basket] = await shop.baskets(1, 5);
  const { products } = await servers[0].must("/store/search?limit=1");
  const paths = ["/store/search?limit=24", `/store/products/${products[0].id}`, `/store/carts/${basket}`];
  const questions = servers.flatMap(({ url, headers }) =>
    paths.map((path) => ({ url: `${url}${path}`, headers })),
  );
  const baskets = await shop.baskets(50, 10);
  /** @type {Promise<import("../rush.mjs").Rush> | undefined} */
  let rush;
  const outage = await askThrough(questions, async () => {
    rush = completeAtOnce(servers, baskets);
    await restartPostgres(AWAY_MS);
  });
  say(`Postgres away for ${AWAY_MS / 1000} s: ${JSON.stringify(outage)}`);
  tell("Postgres restarted: nobody is told anything but to come again", outage.others, {});
  tell("Postgres restarted: all is well within 10 s", outage.recoveredMs <= 10_000, true);
  tell("50 baskets on 10 pieces, Postgres restarted meanwhile", await rush, TEN_OF_FIFTY);
  tell("no job is left behind", await unfinishedJobs(databaseUrl), 0);
}

/**
 * How many due jobs are not done half a minute later.
 * @param {string} databaseUrl
 */
function unfinishedJobs(databaseUrl) {
  return withDatabase(databaseUrl, async (client) => {
    for (let patience = 30; ; patience -= 1) {
      const { rows } = await client.query(
        "select count(*)::int as left from job where state <> 'done' and run_at <= now()",
      );
      if (rows[0].left === 0 || patience === 0) return rows[0].left;
      await new Promise((later) => setTimeout(later, 1000));
    }
  });
}
