import { setTimeout as delay } from "node:timers/promises";
import { withDatabase } from "../../../launch/postgres/database.mjs";
import { completeAtOnce } from "../rush.mjs";

/**
 * A server is killed while its baskets become orders; their buyers ask again, at the other one. Each basket is one order,
 * with all its parts, and no piece is held for nobody.
 * @type {import("../areas/servers.mjs").Trial}
 */
export async function killedServer({ servers, processes, crew, shop, client, databaseUrl }, { tell, say }) {
  const baskets = await shop.baskets(20, 20);
  const before = await held(databaseUrl);
  let killed = false;
  const rush = await completeAtOnce(servers, baskets, (ended) => {
    if (ended !== 5 || killed) return;
    killed = true;
    void processes[1].kill();
    servers[1] = servers[0];
  });
  tell("20 baskets, a server killed meanwhile", rush, { orders: 20, soldOut: 0, others: {} });
  const after = await held(databaseUrl);
  say(`before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);
  await lookedAfter(databaseUrl);
  const { reserved, partless } = await held(databaseUrl);
  tell("orders without parts, once they were looked after", partless, 0);
  tell("pieces held for orders that are none", reserved - before.reserved - 20, 0);
  processes[1] = await crew.join("server");
  servers[1] = client(processes[1].url);
}

/**
 * Waits until every basket that began to become an order was looked after, as happens some minutes later.
 * @param {string} databaseUrl
 */
function lookedAfter(databaseUrl) {
  return withDatabase(databaseUrl, async (client) => {
    for (let patience = 300; patience > 0; patience -= 1) {
      const { rows } = await client.query(
        "select count(*)::int as left from job where name = 'checkout.look-after' and state <> 'done'",
      );
      if (rows[0].left === 0) return;
      await delay(1000);
    }
  });
}

/**
 * @param {string} databaseUrl
 * @returns {Promise<{ reserved: number, partless: number }>}
 */
function held(databaseUrl) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select
         (select coalesce(sum(quantity), 0)::int from reservation_item where deleted_at is null) as reserved,
         (select count(*)::int from "order" o where not exists
           (select from seller_order part where part.order_id = o.id)) as partless`,
    );
    return rows[0];
  });
}
