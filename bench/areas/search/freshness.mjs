import { setTimeout as delay } from "node:timers/promises";
import { withDatabase } from "../../../launch/postgres/database.mjs";
import { lower, quantile } from "../../figures.mjs";
import { storeClient } from "../../store-client.mjs";

const CHANGES = 40;
const LATE_MS = 10_000;

/**
 * From the moment that a price is changed until a search shows it.
 * @param {import("./rebuild.mjs").Around & { engine: string }} around
 */
export async function measureFreshness({ databaseUrl, seeded, market, engine, say }) {
  say(`${engine}: changed prices`);
  const store = storeClient(market.url, seeded.publishableKey);
  /** @type {number[]} */
  const seen = [];
  await withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(
      "select max(amount)::bigint as dearest from price where currency_code = 'irr'",
    );
    for (let n = 0; n < CHANGES; n += 1) {
      // Every third has a second variant, which may be cheaper.
      const product = 3 * n + 1;
      const price = Number(rows[0].dearest) + 1 + n;
      await client.query(
        `update price set amount = $1::numeric, raw_amount = jsonb_build_object('value', $1::text, 'precision', 20)
         where id = 'price_bench_irr_' || $2::text || '_1'`,
        [price, product],
      );
      const changed = performance.now();
      for (;;) {
        const { products } = await store.must(`/store/search?handle=bench-${product}`);
        if (products[0]?.price_irr === price || performance.now() - changed > LATE_MS) break;
        await delay(10);
      }
      seen.push(performance.now() - changed);
    }
  });
  return [
    lower(`${engine}: a changed price is found: p50`, quantile(seen, 0.5), "ms"),
    lower(`${engine}: a changed price is found: p95`, quantile(seen, 0.95), "ms", 1000),
  ];
}
