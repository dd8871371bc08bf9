import { randomUUID } from "node:crypto";
import { dayIn } from "./village.mjs";

const QUANTITY = 20_000;
const REJECTED = 300;

/**
 * A step of a big order: what is done, again where nobody answered, and whether it is done.
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<unknown>} work
 * @property {() => Promise<boolean>} isDone
 */

/**
 * What people said of an order: whatever is killed, it stands so, once.
 * @typedef {object} Said
 * @property {string} id
 * @property {Map<string, number | null>} answers by offer: what its member said that she makes; null where she declined
 * @property {Map<string, { weighed: number, rejected: number }>} receipts by the key under which they were sent
 */

/** @typedef {(sql: string, bindings?: unknown[]) => Promise<any[]>} Read */

/**
 * Walks one order of 20 kg of five homes from its question to its settlement. One home declines and one takes less, so that it is
 * shared anew; two people receive, each of them everything under the same keys; a little is rejected; two people settle.
 *
 * @param {import("./village.mjs").Village} village
 * @param {Read} read the database
 * @param {(step: Step) => Promise<void>} through does a step, whatever happens meanwhile
 * @returns {Promise<Said>}
 */
export async function walkBigOrder(village, read, through) {
  const { cooperative, hotel, homes, office, company_id, pool_id } = village;
  const wanted = { quantity: QUANTITY, grades: ["a"], deliver_by: dayIn(24) };
  const asked = { ...wanted, company_id, pool_id, words: "", request_key: randomUUID() };
  const { request } = await hotel("/store/quote-requests", asked);
  const offered = await cooperative(`/seller/cooperative/quote-requests/${request.id}/offer`, {
    ...wanted,
    ...{ answers: 0, unit_price: "9000000", shipping: "12000000", deposit_percent: 30 },
    ...{ payment_terms: "advance", valid_days: 7, request_key: randomUUID() },
  });
  const [{ id: quote_id }] = offered.request.versions;
  const order = async () => (await read("select * from wholesale_order where quote_id = $1", [quote_id]))[0];
  await through({
    name: "accept",
    work: () => hotel(`/store/quote-requests/${request.id}/accept`, { quote_id }),
    isDone: async () => Boolean((await order())?.order_id),
  });
  const { id, order_id, deposit_collection_id, rest_collection_id } = await order();
  const isIn =
    (/** @type {string[]} */ ...states) =>
    async () =>
      states.includes((await order()).state);
  for (const collection of [deposit_collection_id, rest_collection_id])
    await office(`/admin/payment-collections/${collection}/mark-as-paid`, { order_id });
  await through({ name: "confirm", work: async () => undefined, isDone: isIn("confirmed") });

  /** @type {Said} */
  const said = { id, answers: new Map(), receipts: new Map() };
  const base = `/seller/cooperative/wholesale-orders/${id}`;
  await through(await sharing("send", 1));
  await through(answering("answer"));
  await through(await sharing("share anew", 2));
  await through(answering("answer anew"));

  const shares = await read(
    "select id, accepted from allotment where wholesale_order_id = $1 and state = 'accepted' order by id",
    [id],
  );
  const deliveries = shares.map(({ id: allotment_id, accepted }, index) => {
    const rejected = index === 0 ? REJECTED : 0;
    const reading = { weighed: accepted, rejected, ...(rejected && { reason: "damp" }) };
    const request_key = randomUUID();
    said.receipts.set(request_key, { weighed: accepted, rejected });
    return { ...reading, request_key, allotment_id, grade: "a" };
  });
  await through({
    name: "receive",
    work: () =>
      allOf([...deliveries, ...deliveries].map((one) => cooperative("/seller/cooperative/receipts", one))),
    isDone: async () => (await receipts()).length === deliveries.length,
  });
  for (const { id: receipt, seller_id } of await receipts())
    await homes.get(seller_id)?.(`/seller/deliveries/${receipt}/agree`, {});

  const request_key = randomUUID();
  const shipment = async () =>
    (await read("select id from dispatch where request_key = $1", [request_key]))[0];
  await through({
    name: "dispatch",
    work: () =>
      cooperative(`${base}/dispatches`, { request_key, quantity: QUANTITY - REJECTED, is_last: true }),
    isDone: async () => Boolean(await shipment()),
  });
  const { id: dispatch } = await shipment();
  await through({
    name: "take",
    work: () => hotel(`/store/wholesale-orders/${id}/dispatches/${dispatch}/accept`, {}),
    // It is billed, what was paid too much goes back, and the rest is the cooperative's own.
    isDone: async () => (await read(CONCLUDED, [id])).length > 0,
  });
  const { seen } = await cooperative(`${base}/settlement`);
  const settle = () => cooperative(`${base}/settlement`, { seen });
  await through({ name: "settle", work: () => allOf([settle(), settle()]), isDone: isIn("settled") });
  return said;

  function receipts() {
    return read("select id, seller_id from receipt where wholesale_order_id = $1", [id]);
  }

  /**
   * The plan that was seen is sent, and no other.
   * @param {string} name
   * @param {number} version
   * @returns {Promise<Step>}
   */
  async function sharing(name, version) {
    const { plans } = await cooperative(`${base}/allotment/simulation`);
    const deadline = new Date(Date.now() + 48 * 3_600_000).toISOString();
    const plan = { strategy: "fair", version, seen: plans.fair.seen, deadline };
    const sent = "select id from allotment_plan where wholesale_order_id = $1 and version = $2";
    return {
      name,
      work: () => cooperative(`${base}/allotment`, plan),
      isDone: async () => (await read(sent, [id, version])).length > 0,
    };
  }

  /**
   * All who are asked answer at once: of the first plan one declines and one takes a kilogram less.
   * @param {string} name
   * @returns {Step}
   */
  function answering(name) {
    const open =
      "select id, seller_id, quantity from allotment where wholesale_order_id = $1 and state = 'offered'";
    const first = said.answers.size === 0;
    const homesInTurn = [...homes.keys()];
    const answer = async (/** @type {any} */ { id: offer, seller_id, quantity }) => {
      const turn = first ? homesInTurn.indexOf(seller_id) : 0;
      const accepted = turn === 4 ? null : turn === 3 ? quantity - 1000 : quantity;
      const verb = accepted === null ? "decline" : "accept";
      said.answers.set(offer, accepted);
      const body = accepted === null ? {} : { quantity: accepted };
      await homes.get(seller_id)?.(`/seller/offers/${offer}/${verb}`, body);
    };
    return {
      name,
      work: async () => allOf((await read(open, [id])).map(answer)),
      isDone: async () => (await read(open, [id])).length === 0,
    };
  }
}

const CONCLUDED = `select w.id from wholesale_order w
  join wholesale_invoice i on i.wholesale_order_id = w.id
  join journal_entry e on e.reference = 'part:' || w.seller_order_id || ':completed' where w.id = $1`;

/**
 * Waits for all, also where one of them fails.
 * @param {Promise<unknown>[]} asked
 */
async function allOf(asked) {
  const failed = (await Promise.allSettled(asked)).find(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
}
