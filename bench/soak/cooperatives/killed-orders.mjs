import { withDatabase } from "../../../launch/postgres/database.mjs";
import { chance } from "../../../storefront/pictures/random.mjs";
import { median } from "../../figures.mjs";
import { timeUntil } from "../patience.mjs";
import { walkBigOrder } from "./big-order.mjs";
import { judgeOrders } from "./judge-orders.mjs";
import { killAfter, killAtWriteOf } from "./strike.mjs";
import { openVillage } from "./village.mjs";

const KILLS = 25;
/** A job that a killed process had begun is taken up when its lease has run out. */
const DONE_WITHIN_MS = 120_000;
/** Payments of others wake what follows payments: else it is every minute. */
const PAYMENTS_EVERY_MS = 2000;

/**
 * In the middle of what it is killed: the steps of each kind in turn, and what each of them writes.
 * @type {Record<string, [step: string, writes: string[]][]>}
 */
const STRUCK = {
  acceptance: [
    [
      "accept",
      [
        ...["seller_order", "wholesale_order", "payment_collection", "quote_event", "order"],
        ...["order_line_item", "order_payment_collection", "wholesale_order_event"],
      ],
    ],
  ],
  allotment: [
    ["share anew", ["allotment_event", "allotment_plan", "allotment"]],
    ["answer", ["allotment_event", "allotment"]],
    ["answer anew", ["wholesale_order_event", "allotment"]],
  ],
  receiving: [
    ["receive", ["lot", "receiving_event", "receipt"]],
    ["dispatch", ["dispatch_line", "lot", "receiving_event", "wholesale_order_event"]],
  ],
  settlement: [
    ["settle", ["settlement_share", "movement", "wholesale_order_event", "settlement", "journal_entry"]],
    ["take", ["wholesale_invoice", "dispatch", "seller_order", "wholesale_order_event"]],
  ],
};

/** @typedef {string} Kind */
export const KINDS = Object.keys(STRUCK);

/**
 * Walks one big order for each kill, and kills the one process that does everything in the middle of one of its steps, kinds and steps in turn:
 * at the very moment when it writes one of its tables, and by the clock, in turn. Whoever got no answer asks again. Then every order is looked at.
 *
 * @param {{ crew: ReturnType<typeof import("../crew.mjs").crewOf>, databaseUrl: string, seed: number, kinds?: Kind[], kills?: number }} market
 *   `kills` in each kind
 * @param {import("../record.mjs").Record} record
 */
export async function killedOrders({ crew, databaseUrl, seed, kinds = KINDS, kills = KILLS }, record) {
  const random = chance(`cooperatives ${seed}`).next;
  /** @type {import("./big-order.mjs").Read} */
  const read = (sql, bindings = []) =>
    withDatabase(databaseUrl, async (client) => (await client.query(sql, bindings)).rows);
  const elsewhere = setInterval(
    () => read("select pg_notify('dastranj_payments', '')").catch(() => undefined),
    PAYMENTS_EVERY_MS,
  ).unref();
  let server = await crew.join("shared");
  const village = await openVillage(crew, databaseUrl, () => server.url);
  /** @type {Map<string, number[]>} how long each step took, in milliseconds, when nothing was killed */
  const took = new Map();
  /** @type {Record<Kind, { within: number, beyond: number }>} kills before a step was done, and after */
  const fell = Object.fromEntries(kinds.map((kind) => [kind, { within: 0, beyond: 0 }]));
  /** @type {string[]} */
  const missed = [];

  const strike = async (/** @type {Kind} */ kind, /** @type {number} */ n, /** @type {Step} */ step) => {
    const { writes, atWrite } = blow(kind, n);
    const table = writes[Math.floor(n / (2 * STRUCK[kind].length)) % writes.length];
    if (!atWrite) await killAfter(random() * median(took.get(step.name) ?? []) * 1.2, step.work, server.kill);
    else if (!(await killAtWriteOf(databaseUrl, table, step.work, server.kill)))
      missed.push(`${step.name}: ${table}`);
    fell[kind][(await step.isDone()) ? "beyond" : "within"] += 1;
    server = await crew.join("shared");
  };

  /** Walks an order, and kills in the middle of one of its steps where one is named. */
  const walk = (/** @type {{ kind: Kind, nth: number } | undefined} */ struck) =>
    walkBigOrder(village, read, async (step) => {
      const isStruck = struck && blow(struck.kind, struck.nth).step === step.name;
      const began = performance.now();
      if (isStruck) await strike(struck.kind, struck.nth, step);
      if (!(await step.isDone())) await step.work();
      if (!Number.isFinite(await timeUntil(step.isDone, DONE_WITHIN_MS)))
        throw new Error(`${step.name} was not done in time.`);
      if (!isStruck) took.set(step.name, [...(took.get(step.name) ?? []), performance.now() - began]);
    });

  // Before something is killed by the clock, one order shows how long each step takes.
  const orders = kills > 1 ? [await walk(undefined)] : [];
  for (let n = 0; n < kills * kinds.length; n++) {
    orders.push(await walk({ kind: kinds[n % kinds.length], nth: Math.floor(n / kinds.length) }));
    if (n % 10 === 9) record.say(`${n + 1} of ${kills * kinds.length} killed`);
  }
  for (const [kind, { within, beyond }] of Object.entries(fell))
    record.say(`${kind}: ${within} of ${within + beyond} were killed before the step was done`);
  record.tell("writes at which nobody could be killed", missed, []);
  await judgeOrders({ read, orders, pool_id: village.pool_id }, record);
  clearInterval(elsewhere);
  await server.stop();
}

/** @typedef {import("./big-order.mjs").Step} Step */

/**
 * Which step the nth kill of a kind falls into, and whether at one of its writes or by the clock.
 * @param {Kind} kind
 * @param {number} n
 */
function blow(kind, n) {
  const steps = STRUCK[kind];
  const [step, writes] = steps[n % steps.length];
  return { step, writes, atWrite: Math.floor(n / steps.length) % 2 === 0 };
}
