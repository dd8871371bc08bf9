import { setTimeout as delay } from "node:timers/promises";
import { withDatabase } from "../../../launch/postgres/database.mjs";
import { chance } from "../../../storefront/pictures/random.mjs";
import { median } from "../../figures.mjs";
import { officeAt } from "../office.mjs";
import { timeUntil } from "../patience.mjs";
import { STRICT } from "../payments/company.mjs";
import { openShop } from "../shop.mjs";

const KILLS = 30;
/** So long after it began a checkout that a process left behind is looked after, with what that itself takes. */
const USABLE_WITHIN_MS = 150_000;
const LOOKING_MS = 30_000;
const AMBUSHED_WITHIN_MS = 60_000;

/**
 * Kills a server at thirty points of a checkout, each time with one basket under way: by the clock, and at the very moment when
 * the payment company is asked, or has been paid and nobody knows. Every other buyer asks again at once, the others never do. Then everything
 * is looked at: each basket is one whole order or a basket, nothing is paid without an order, and what is a basket can be bought.
 *
 * @param {{ crew: ReturnType<typeof import("../crew.mjs").crewOf>, client: (url: string) => import("../../store-client.mjs").StoreClient,
 *   company: import("../payments/company.mjs").Company, databaseUrl: string, seed: number, kills?: number }} market
 * @param {import("../record.mjs").Record} record
 */
export async function killedCheckouts(
  { crew, client, company, databaseUrl, seed, kills = KILLS },
  { tell, say },
) {
  const random = chance(`orders ${seed}`).next;
  const worker = await crew.join("worker");
  let server = await crew.join("server");
  let store = client(server.url);
  const office = await officeAt(server.url, crew.seeded().logins);
  await office.payBy((await store.homeRegion()).id, "pp_system_default", STRICT);
  const shop = await openShop([store], databaseUrl);
  const baskets = await shop.baskets(kills, kills, STRICT);
  const usual = await usualCheckout(store, await shop.baskets(5, 5, STRICT));
  const before = await accounts(databaseUrl);
  const paidBefore = company.books.paid.size;

  let crashed = 0;
  for (const [n, basket] of baskets.entries()) {
    const ask = () => store.ask(`/store/carts/${basket}/complete`, {}).catch(() => undefined);
    const struck =
      n % 3 === 0
        ? new Promise((resolve) =>
            company.ambush("pay", n % 2 ? "asked" : "done", async () => resolve(await server.kill())),
          )
        : undefined;
    const asked = ask();
    // A little beyond its usual end too: an answer may be on its way.
    const point = struck ? AMBUSHED_WITHIN_MS : ((n + random()) / kills) * usual * 1.2;
    await Promise.race([struck, delay(point, undefined, { ref: false })].filter(Boolean));
    await server.kill();
    if (!(await asked)?.ok) crashed += 1;
    server = await crew.join("server");
    store = client(server.url);
    if (n % 4 < 2) await ask();
  }
  say(`a checkout takes ${Math.round(usual)} ms; ${crashed} of ${kills} were cut off`);

  const looked = await timeUntil(() => everyCheckoutIsOver(databaseUrl), USABLE_WITHIN_MS + LOOKING_MS);
  tell("every checkout is looked after in time", Number.isFinite(looked), true);
  const held = await ordersPaid(databaseUrl, [...company.books.paid.keys()]);
  tell("paid, and of no order", company.books.paid.size - held, 0);
  const meanwhile = await accounts(databaseUrl);
  say(`${meanwhile.orders - before.orders} are orders, the rest are baskets again`);
  tell(
    "pieces held for no order",
    meanwhile.reserved - before.reserved - (meanwhile.orders - before.orders),
    0,
  );
  /** @type {Record<string, number>} */
  const answers = {};
  for (const basket of baskets) {
    const { status, body } = await store.ask(`/store/carts/${basket}/complete`, {});
    const said = `${status} ${body?.code ?? body?.type}`;
    answers[said] = (answers[said] ?? 0) + 1;
  }
  tell("each basket is an order, or becomes one", answers, { "200 order": kills });
  const after = await accounts(databaseUrl);
  tell("orders made", after.orders - before.orders, kills);
  tell("times that the company was paid", company.books.paid.size - paidBefore, kills);
  tell("pieces reserved", after.reserved - before.reserved, kills);
  tell("orders without a basket, without a part, or with two", after.broken - before.broken, 0);
  tell("payments without an order", after.unowned - before.unowned, 0);
  tell("orders whose account or payment does not say what was paid", after.unaccounted, 0);
  await server.stop();
  await worker.stop();
}

/**
 * How many of these payments belong to an order.
 * @param {string} databaseUrl
 * @param {string[]} paid the company's names of them
 */
function ordersPaid(databaseUrl, paid) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select count(distinct payment.data->>'id')::int as held from payment
       join order_payment_collection link using (payment_collection_id)
       join "order" o on o.id = link.order_id and o.deleted_at is null
       where payment.data->>'id' = any($1) and payment.deleted_at is null and link.deleted_at is null`,
      [paid],
    );
    return rows[0].held;
  });
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
 * @returns {Promise<{ orders: number, reserved: number, broken: number, unowned: number, unaccounted: number }>}
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
           where link.payment_collection_id = payment.payment_collection_id and link.deleted_at is null)) as unowned,
         (select count(*)::int from "order" o
          join order_payment_collection link on link.order_id = o.id and link.deleted_at is null
          join payment_collection collection on collection.id = link.payment_collection_id
          join payment on payment.payment_collection_id = collection.id and payment.deleted_at is null
          join capture on capture.payment_id = payment.id and capture.deleted_at is null
          where o.deleted_at is null and (collection.status <> 'completed' or collection.captured_amount <> capture.amount
            or (select count(*) from order_transaction entry where entry.reference_id = capture.id
                and entry.amount = capture.amount and entry.deleted_at is null) <> 1)) as unaccounted`,
    );
    return rows[0];
  });
}
