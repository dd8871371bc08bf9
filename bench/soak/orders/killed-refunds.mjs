import { setTimeout as delay } from "node:timers/promises";
import { withDatabase } from "../../../launch/postgres/database.mjs";
import { chance } from "../../../storefront/pictures/random.mjs";
import { median } from "../../figures.mjs";
import { goodsOfSellers } from "../../goods-of-sellers.mjs";
import { signInSeller } from "../../sign-in-seller.mjs";
import { officeAt } from "../office.mjs";
import { timeUntil } from "../patience.mjs";
import { STRICT } from "../payments/company.mjs";

const KILLS = 30;
/** Attempts that a killed process left are taken up when its lease and its locks have run out, and may be killed again. */
const SETTLED_WITHIN_MS = 180_000;
const AMBUSHED_WITHIN_MS = 60_000;
/** Orders called off before the kills begin: how long it usually takes. */
const MEASURED = 3;
const CODE = "SEVENTEEN";

/**
 * Kills the one process that does everything at points spread over the time in which a part is called off and paid back: by the
 * clock, and at the very moment when the payment company is asked, or has paid and nobody knows. What was under way when it was killed is taken up
 * while the next one is killed. Then each order is looked at as its buyer, its sellers, the office and the company see it.
 *
 * @param {{ crew: ReturnType<typeof import("../crew.mjs").crewOf>, client: (url: string) => import("../../store-client.mjs").StoreClient,
 *   company: import("../payments/company.mjs").Company, databaseUrl: string, seed: number, kills?: number }} market
 * @param {import("../record.mjs").Record} record
 */
export async function killedRefunds(
  { crew, client, company, databaseUrl, seed, kills = KILLS },
  { tell, say },
) {
  const random = chance(`refunds ${seed}`).next;
  let server = await crew.join("shared");
  const { logins } = crew.seeded();
  let store = client(server.url);
  const region = await store.homeRegion();
  const office = await officeAt(server.url, logins);
  await office.payBy(region.id, "pp_system_default", STRICT);
  await office.promise(overAllSellers);
  const { goods, owner } = await twoSellers(databaseUrl, logins);
  const token = await signInSeller(server.url, owner);

  /** @type {Bought[]} */
  const orders = [];
  for (let n = 0; n < kills + MEASURED; n++) {
    const basket = await store.basketReady({
      regionId: region.id,
      variantIds: goods,
      provider: STRICT,
      codes: [CODE],
    });
    const { order } = await store.must(`/store/carts/${basket}/complete`, {});
    orders.push(await bought(store, order.id, owner.seller_id, databaseUrl));
  }

  /** Her seller declines every other part, its buyer cancels the rest. */
  const callOff = async (/** @type {Bought} */ { id, hers }, /** @type {number} */ n) => {
    const [path, reason] =
      n % 2
        ? [`/store/orders/${id}/parts/${hers.id}/cancel`, "changed_mind"]
        : [`/seller/orders/${hers.id}/decline`, "sold_out"];
    const answer = await fetch(`${server.url}${path}`, {
      method: "POST",
      headers: n % 2 ? store.headers : { ...store.headers, authorization: `Bearer ${token}` },
      body: JSON.stringify({ reason }),
    }).catch(() => undefined);
    return answer?.status;
  };
  const settled = (/** @type {Bought[]} */ which) => () => allPaidBack(databaseUrl, which);

  const times = [];
  for (const [n, order] of orders.slice(0, MEASURED).entries()) {
    const began = performance.now();
    await callOff(order, n);
    await timeUntil(settled([order]));
    times.push(performance.now() - began);
  }
  const usual = median(times);

  let unpaid = 0;
  /** @type {Record<string, number>} */
  const answers = {};
  for (const [n, order] of orders.slice(MEASURED).entries()) {
    if (n % 3 === 0) {
      const struck = new Promise((resolve) =>
        company.ambush("refund", n % 2 ? "asked" : "done", async () => resolve(await server.kill())),
      );
      await callOff(order, n);
      await Promise.race([struck, delay(AMBUSHED_WITHIN_MS, undefined, { ref: false })]);
      await server.kill();
    } else {
      const asked = callOff(order, n);
      await delay(((n + random()) / kills) * usual * 1.2);
      await server.kill();
      await asked;
    }
    if (!(await allPaidBack(databaseUrl, [order]))) unpaid += 1;
    server = await crew.join("shared");
    store = client(server.url);
  }
  // Whoever got no answer presses again; who did may, too.
  for (const [n, order] of orders.slice(MEASURED).entries()) {
    const said = String(await callOff(order, n));
    answers[said] = (answers[said] ?? 0) + 1;
  }
  say(
    `from the press to the money it takes ${Math.round(usual)} ms; ${unpaid} of ${kills} were cut off before it was paid back`,
  );
  tell("pressed again after the server was killed", answers, { 200: kills });

  const took = await timeUntil(settled(orders), SETTLED_WITHIN_MS);
  say(`the last was paid back ${Math.round(took / 1000)} s after the last kill`);
  tell("everything is paid back in time", Number.isFinite(took), true);
  await tellOfOrders(
    { orders, store, company, databaseUrl, office: await officeAt(server.url, logins) },
    tell,
  );
  await server.stop();
}

/**
 * An order of two sellers, as it was bought.
 * @typedef {object} Bought
 * @property {string} id
 * @property {any} hers the part that is called off
 * @property {any[]} others the parts that stay
 */

/**
 * @param {{ orders: Bought[], store: import("../../store-client.mjs").StoreClient, databaseUrl: string,
 *   company: import("../payments/company.mjs").Company, office: Awaited<ReturnType<typeof officeAt>> }} market
 * @param {import("../record.mjs").Record["tell"]} tell
 */
async function tellOfOrders({ orders, store, company, databaseUrl, office }, tell) {
  /** @type {string[]} */
  const wrong = [];
  for (const { id, hers, others } of orders) {
    const whole = hers.total + sum(others.map(({ total }) => total));
    const { parts } = await store.must(`/store/orders/${id}/parts`);
    const part = parts.find((/** @type {any} */ one) => one.id === hers.id);
    const found = {
      others: parts.filter((/** @type {any} */ one) => one.id !== hers.id),
      refunds: part.refunds.map((/** @type {any} */ { state, amount }) => [state, amount]),
      refunded: part.refunded_total,
      ...(await booksOf(office, id)),
      ...(await kept(
        databaseUrl,
        id,
        hers.items.map((/** @type {any} */ item) => item.line_item_id),
      )),
    };
    const [payment] = found.payments;
    const back = [...company.books.refunds.values()].filter((refund) => refund.payment === payment);
    const promised = {
      others,
      refunds: [["paid_back", hers.total]],
      refunded: hers.total,
      total: whole - hers.total,
      accounted: whole - hers.total,
      refundedInMedusa: hers.total,
      adjustments: others.flatMap(({ items }) => items).map(() => 1),
      transactions: [whole, -hers.total],
      reservedForHers: 0,
      reservedForOthers: others.flatMap(({ items }) => items).length,
      payments: [payment],
    };
    if (
      JSON.stringify(found) !== JSON.stringify(promised) ||
      sum(back.map(({ amount }) => amount)) !== hers.total ||
      back.length !== 1
    )
      wrong.push(`${id}: ${JSON.stringify({ found, promised, back })}`);
  }
  tell("orders that are not exact, not whole or not paid back once", wrong, []);
  tell("times that the company paid back", company.books.refunds.size, orders.length);
  tell("jobs that were given up", await givenUp(databaseUrl), []);
}

const sum = (/** @type {number[]} */ amounts) => amounts.reduce((all, one) => all + one, 0);

/**
 * @param {Awaited<ReturnType<typeof officeAt>>} office
 * @param {string} id
 */
async function booksOf(office, id) {
  const fields = "id,total,summary.*,items.adjustments.*,payment_collections.refunded_amount";
  const { total, summary, items, payment_collections: collections } = await office.order(id, fields);
  return {
    total,
    accounted: summary.current_order_total,
    refundedInMedusa: sum(collections.map((/** @type {any} */ { refunded_amount }) => refunded_amount)),
    adjustments: items.map((/** @type {any} */ { adjustments }) => adjustments.length),
  };
}

/**
 * What the database keeps of an order.
 * @param {string} databaseUrl
 * @param {string} order
 * @param {string[]} lines of the part that is called off
 */
function kept(databaseUrl, order, lines) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select
         array(select amount::float8 from order_transaction where order_id = $1 and deleted_at is null order by created_at) as "transactions",
         (select count(*)::int from reservation_item where line_item_id = any($2) and deleted_at is null) as "reservedForHers",
         (select count(*)::int from reservation_item held join order_item line on line.item_id = held.line_item_id
           where line.order_id = $1 and line.version = 1 and not held.line_item_id = any($2) and held.deleted_at is null) as "reservedForOthers",
         array(select payment.data->>'id' from payment join order_payment_collection link using (payment_collection_id)
           where link.order_id = $1 and payment.deleted_at is null) as "payments"`,
      [order, lines],
    );
    return rows[0];
  });
}

/** @param {string} databaseUrl */
function givenUp(databaseUrl) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query("select name, error from job where state = 'dead'");
    return rows;
  });
}

/**
 * @param {string} databaseUrl
 * @param {Bought[]} orders
 */
function allPaidBack(databaseUrl, orders) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(
      "select count(*)::int as done from seller_order_refund where order_id = any($1) and state <> 'due'",
      [orders.map(({ id }) => id)],
    );
    return rows[0].done === orders.length;
  });
}

/**
 * @param {import("../../store-client.mjs").StoreClient} store
 * @param {string} id
 * @param {string} seller
 * @param {string} databaseUrl
 * @returns {Promise<Bought>}
 */
async function bought(store, id, seller, databaseUrl) {
  const { parts } = await store.must(`/store/orders/${id}/parts`);
  const hers = await withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(
      "select id from seller_order where order_id = $1 and seller_id = $2",
      [id, seller],
    );
    return rows[0].id;
  });
  return {
    id,
    hers: parts.find((/** @type {any} */ part) => part.id === hers),
    others: parts.filter((/** @type {any} */ part) => part.id !== hers),
  };
}

/**
 * Goods of two sellers, and the login of the first's owner.
 * @param {string} databaseUrl
 * @param {{ email: string, password: string }[]} logins
 */
function twoSellers(databaseUrl, logins) {
  return withDatabase(databaseUrl, async (client) => {
    const goods = await goodsOfSellers(client, 2);
    const { rows } = await client.query(
      `select of.seller_id, member.email from product_variant variant
       join product_product_seller_seller of on of.product_id = variant.product_id and of.deleted_at is null
       join seller_member member on member.seller_id = of.seller_id and member.deleted_at is null
       where variant.id = $1 and member.email = any($2)`,
      [goods[0], logins.map(({ email }) => email)],
    );
    const [{ seller_id, email }] = rows;
    const password = String(logins.find((login) => login.email === email)?.password);
    return { goods, owner: { seller_id, email, password } };
  });
}

/** Leaves fractions in every part. */
const overAllSellers = {
  code: CODE,
  type: "standard",
  status: "active",
  application_method: {
    type: "percentage",
    target_type: "items",
    allocation: "across",
    value: 17,
    currency_code: "irr",
  },
};
