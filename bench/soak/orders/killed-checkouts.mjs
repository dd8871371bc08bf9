import { setTimeout as delay } from "node:timers/promises";
import { withDatabase } from "../../../launch/postgres/database.mjs";
import { chance } from "../../../storefront/pictures/random.mjs";
import { median } from "../../figures.mjs";
import { timeUntil } from "../patience.mjs";
import { openShop } from "../shop.mjs";

const KILLS = 30;
/** So long after it began a checkout that a process left behind is looked after, with what that itself takes. */
const USABLE_WITHIN_MS = 150_000;
const LOOKING_MS = 30_000;

/**
 * Kills a server at thirty points spread over the time that a checkout takes, each time with one basket under way, which
 * its buyer asks for again at once. Then everything is looked at: each basket is one whole order or a basket, and what is a
 * basket can be bought.
 *
 * @param {{ crew: ReturnType<typeof import("../crew.mjs").crewOf>, client: (url: string) => import("../../store-client.mjs").StoreClient,
 *   databaseUrl: string, seed: number }} market
 * @param {import("../record.mjs").Record} record
 */
export async function killedCheckouts({ crew, client, databaseUrl, seed }, { tell, say }) {
  const random = chance(`orders ${seed}`).next;
  let server = await crew.join("server");
  let store = client(server.url);
  const shop = await openShop([store], databaseUrl);
  const baskets = await shop.baskets(KILLS, KILLS);
  const usual = await usualCheckout(store, await shop.baskets(5, 5));
  const before = await accounts(databaseUrl);

  let crashed = 0;
  for (const [n, basket] of baskets.entries()) {
    const asked = store.ask(`/store/carts/${basket}/complete`, {}).catch(() => undefined);
    // A little beyond its usual end too: an answer may be on its way.
    await delay(((n + random()) / KILLS) * usual * 1.2);
    await server.kill();
    if (!(await asked)?.ok) crashed += 1;
    server = await crew.join("server");
    store = client(server.url);
    await store.ask(`/store/carts/${basket}/complete`, {}).catch(() => undefined);
  }
  say(`a checkout takes ${Math.round(usual)} ms; ${crashed} of ${KILLS} were cut off`);

  const looked = await timeUntil(() => everyCheckoutIsOver(databaseUrl), USABLE_WITHIN_MS + LOOKING_MS);
  tell("every checkout is looked after in time", Number.isFinite(looked), true);
  /** @type {Record<string, number>} */
  const answers = {};
  for (const basket of baskets) {
    const { status, body } = await store.ask(`/store/carts/${basket}/complete`, {});
    const said = `${status} ${body?.code ?? body?.type}`;
    answers[said] = (answers[said] ?? 0) + 1;
  }
  tell("each basket is an order, or becomes one", answers, { "200 order": KILLS });
  const after = await accounts(databaseUrl);
  tell("orders made", after.orders - before.orders, KILLS);
  tell("pieces reserved", after.reserved - before.reserved, KILLS);
  tell("orders without a basket, without a part, or with two", after.broken - before.broken, 0);
  tell("payments without an order", after.unowned - before.unowned, 0);
  await server.stop();
}

/**
 * @param {import("../../store-client.mjs").StoreClient} store
 * @param {string[]} baskets
 */
async function usualCheckout(store, baskets) {
  const times = [];
  for (const basket of baskets) {
    const begun = performance.now();
    await store.must(`/store/carts/${basket}/complete`, {});
    times.push(performance.now() - begun);
  }
  return median(times);
}

/** @param {string} databaseUrl */
function everyCheckoutIsOver(databaseUrl) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(
      "select count(*)::int as left from job where name = 'checkout.look-after' and state <> 'done'",
    );
    return rows[0].left === 0;
  });
}

/**
 * What the database has of orders, of pieces held for them, and of what there must not be.
 * @param {string} databaseUrl
 * @returns {Promise<{ orders: number, reserved: number, broken: number, unowned: number }>}
 */
function accounts(databaseUrl) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select
         (select count(*)::int from "order" where deleted_at is null) as orders,
         (select coalesce(sum(quantity), 0)::int from reservation_item where deleted_at is null) as reserved,
         (select count(*)::int from "order" o where o.deleted_at is null and (
           (select count(*) from seller_order part where part.order_id = o.id and part.deleted_at is null) <> 1
           or (select count(*) from order_cart link where link.order_id = o.id and link.deleted_at is null) <> 1
           or (select count(*) from order_payment_collection link where link.order_id = o.id and link.deleted_at is null) <> 1)
         ) as broken,
         (select count(*)::int from payment where deleted_at is null and not exists (
           select from order_payment_collection link
           where link.payment_collection_id = payment.payment_collection_id and link.deleted_at is null)) as unowned`,
    );
    return rows[0];
  });
}
