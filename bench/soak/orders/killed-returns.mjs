import { randomUUID } from "node:crypto";
import { officeAt } from "../office.mjs";
import { killWhilePaidBack, MEASURED } from "./kill-while-paid-back.mjs";
import { buyOfTwo, jobsGivenUp } from "./orders-of-two.mjs";

const KILLS = 30;
const WRONG_STATE = 400;

/**
 * Kills the one process that does everything while a seller says that goods came back, and what was paid for them goes back. Then each order is
 * looked at as its buyer, the office and the company see it.
 *
 * @param {import("./orders-of-two.mjs").Market} market
 * @param {import("../record.mjs").Record} record
 */
export async function killedReturns(market, record) {
  const { crew, client, company, databaseUrl, kills = KILLS } = market;
  const first = await crew.join("shared");
  const { orders, token } = await buyOfTwo(market, first.url, kills + MEASURED);
  const before = company.books.refunds.size;
  /** @type {(url: string, path: string, body?: object) => Promise<any>} */
  const asSeller = (url, path, body = {}) =>
    fetch(`${url}/seller/${path}`, {
      method: "POST",
      headers: { ...client(url).headers, authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
  /** @type {Map<string, { back: string, line: string }>} */
  const returns = new Map();
  for (const { id, hers } of orders) {
    const line = hers.items[0].line_item_id;
    await done(await asSeller(first.url, `orders/${hers.id}/accept`));
    const { parts } = await client(first.url).must(`/store/orders/${id}/parts`);
    const { pickup_code: code } = parts.find((/** @type {any} */ part) => part.id === hers.id);
    await done(await asSeller(first.url, `orders/${hers.id}/hand_over`, { code }));
    const { return: back } = await client(first.url).must(`/store/orders/${id}/returns`, {
      key: randomUUID(),
      part_id: hers.id,
      reason: "damaged",
      words: "ترک دارد",
      items: [{ line_item_id: line, quantity: 1 }],
    });
    await done(await asSeller(first.url, `returns/${back.id}/approve`));
    returns.set(id, { back: back.id, line });
  }

  const receive = async (
    /** @type {string} */ url,
    /** @type {import("./orders-of-two.mjs").Bought} */ { id },
  ) => {
    const { back, line } = /** @type {{ back: string, line: string }} */ (returns.get(id));
    const answer = await asSeller(url, `returns/${back}/receive`, {
      items: [{ line_item_id: line, quantity: 1 }],
    }).catch(() => undefined);
    return answer?.status;
  };
  const { server, pressedAgain } = await killWhilePaidBack(market, first, orders, receive, record);
  // What had come back stays so: a second press is told.
  const { 200: now = 0, [WRONG_STATE]: already = 0 } = pressedAgain;
  record.tell("pressed again and heard that it has come, now or before", now + already, kills);

  const office = await officeAt(server.url, crew.seeded().logins);
  /** @type {string[]} */
  const wrong = [];
  for (const { id, hers, others } of orders) {
    const whole = [hers, ...others].reduce((sum, { total }) => sum + total, 0);
    const { parts } = await client(server.url).must(`/store/orders/${id}/parts`);
    const part = parts.find((/** @type {any} */ one) => one.id === hers.id);
    const fields = "id,total,summary.*,payment_collections.refunded_amount,payment_collections.payments.data";
    const { total, summary, payment_collections: collections } = await office.order(id, fields);
    const [payment] = collections.flatMap((/** @type {any} */ { payments }) => payments);
    const found = {
      others: parts.filter((/** @type {any} */ one) => one.id !== hers.id),
      refunds: part.refunds.map((/** @type {any} */ { state, amount }) => [state, amount]),
      totals: [total, summary.current_order_total, collections[0].refunded_amount],
      paidBack: [...company.books.refunds.values()]
        .filter((refund) => refund.payment === payment.data.id)
        .map(({ amount }) => amount),
    };
    const promised = {
      others,
      refunds: [["paid_back", hers.total]],
      totals: [whole - hers.total, whole - hers.total, hers.total],
      paidBack: [hers.total],
    };
    if (JSON.stringify(found) !== JSON.stringify(promised))
      wrong.push(`${id}: ${JSON.stringify({ found, promised })}`);
  }
  record.tell("orders that are not exact, or not paid back once", wrong, []);
  record.tell("times that the company paid back", company.books.refunds.size - before, orders.length);
  record.tell("jobs that were given up", await jobsGivenUp(databaseUrl), []);
  await server.stop();
}

/** @param {Response} answer */
async function done(answer) {
  if (!answer.ok) throw new Error(`It was refused: ${answer.status} ${await answer.text()}`);
}
