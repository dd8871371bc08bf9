import { setTimeout as delay } from "node:timers/promises";
import { chance } from "../../../storefront/pictures/random.mjs";
import { median } from "../../figures.mjs";
import { timeUntil } from "../patience.mjs";
import { allPaidBack } from "./orders-of-two.mjs";

/** Attempts that a killed process left are taken up when its lease and its locks have run out, and may be killed again. */
const SETTLED_WITHIN_MS = 180_000;
const AMBUSHED_WITHIN_MS = 60_000;
/** Orders paid back before the kills begin: how long it usually takes. */
export const MEASURED = 3;

/**
 * Kills the one process that does everything at points spread over the time from a press until money is back: by the clock, and at the very
 * moment when the payment company is asked, or has paid and nobody knows. What was under way when it was killed is taken up while the next
 * one is killed. Whoever got no answer presses again in the end.
 *
 * @param {import("./orders-of-two.mjs").Market} market
 * @param {import("../../beside.mjs").Beside} first the server that stands
 * @param {import("./orders-of-two.mjs").Bought[]} orders those that are only measured come first
 * @param {(url: string, order: import("./orders-of-two.mjs").Bought, n: number) => Promise<number | undefined>} press answers the
 *   status; undefined where nobody answered
 * @param {import("../record.mjs").Record} record
 * @returns {Promise<{ server: import("../../beside.mjs").Beside, pressedAgain: Record<string, number> }>} the server that stands in
 *   the end, and how often which status was answered to who pressed again
 */
export async function killWhilePaidBack(
  { crew, company, databaseUrl, seed },
  first,
  orders,
  press,
  { tell, say },
) {
  const random = chance(`refunds ${seed}`).next;
  let server = first;
  const measured = orders.slice(0, MEASURED);
  const struck = orders.slice(MEASURED);
  const times = [];
  for (const [n, order] of measured.entries()) {
    const began = performance.now();
    await press(server.url, order, n);
    await timeUntil(() => allPaidBack(databaseUrl, [order]));
    times.push(performance.now() - began);
  }
  const usual = median(times);

  let unpaid = 0;
  for (const [n, order] of struck.entries()) {
    if (n % 3 === 0) {
      const killed = new Promise((resolve) =>
        company.ambush("refund", n % 2 ? "asked" : "done", async () => resolve(await server.kill())),
      );
      await press(server.url, order, n);
      await Promise.race([killed, delay(AMBUSHED_WITHIN_MS, undefined, { ref: false })]);
      await server.kill();
    } else {
      const asked = press(server.url, order, n);
      await delay(((n + random()) / struck.length) * usual * 1.2);
      await server.kill();
      await asked;
    }
    if (!(await allPaidBack(databaseUrl, [order]))) unpaid += 1;
    server = await crew.join("shared");
  }
  say(
    `from the press to the money it takes ${Math.round(usual)} ms; ${unpaid} of ${struck.length} were cut off before it was paid back`,
  );
  /** @type {Record<string, number>} */
  const pressedAgain = {};
  for (const [n, order] of struck.entries()) {
    const said = String(await press(server.url, order, n));
    pressedAgain[said] = (pressedAgain[said] ?? 0) + 1;
  }
  const took = await timeUntil(() => allPaidBack(databaseUrl, orders), SETTLED_WITHIN_MS);
  say(`the last was paid back ${Math.round(took / 1000)} s after the last kill`);
  tell("everything is paid back in time", Number.isFinite(took), true);
  return { server, pressedAgain };
}
