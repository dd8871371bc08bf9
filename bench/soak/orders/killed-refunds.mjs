import { withDatabase } from "../../../launch/postgres/database.mjs";
import { officeAt } from "../office.mjs";
import { killWhilePaidBack, MEASURED } from "./kill-while-paid-back.mjs";
import { buyOfTwo, jobsGivenUp } from "./orders-of-two.mjs";

const KILLS = 30;

/** @typedef {import("./orders-of-two.mjs").Bought} Bought */

/**
 * Kills the one process that does everything while a part is called off and paid back. Then each order is looked at as its buyer, its
 * sellers, the office and the company see it.
 *
 * @param {import("./orders-of-two.mjs").Market} market
 * @param {import("../record.mjs").Record} record
 */
export async function killedRefunds(market, record) {
  const { crew, client, company, databaseUrl, kills = KILLS } = market;
  const first = await crew.join("shared");
  const { orders, token } = await buyOfTwo(market, first.url, kills + MEASURED);
  const before = company.books.refunds.size;

  /** Her seller declines every other part, its buyer cancels the rest. */
  const callOff = async (
    /** @type {string} */ url,
    /** @type {Bought} */ { id, hers },
    /** @type {number} */ n,
  ) => {
    const { headers } = client(url);
    const [path, reason] =
      n % 2
        ? [`/store/orders/${id}/parts/${hers.id}/cancel`, "changed_mind"]
        : [`/seller/orders/${hers.id}/decline`, "sold_out"];
    const answer = await fetch(`${url}${path}`, {
      method: "POST",
      headers: n % 2 ? headers : { ...headers, authorization: `Bearer ${token}` },
      body: JSON.stringify({ reason }),
    }).catch(() => undefined);
    return answer?.status;
  };
  const { server, pressedAgain } = await killWhilePaidBack(market, first, orders, callOff, record);
  record.tell("pressed again after the server was killed", pressedAgain, { 200: kills });
  const store = client(server.url);
  const office = await officeAt(server.url, crew.seeded().logins);
  await tellOfOrders({ orders, store, company, databaseUrl, office }, record.tell);
  record.tell("times that the company paid back", company.books.refunds.size - before, orders.length);
  record.tell("jobs that were given up", await jobsGivenUp(databaseUrl), []);
  await server.stop();
}

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
