import { setTimeout as delay } from "node:timers/promises";

const EVERY_MS = 50;
const QUIET_MS = 3000;
const PATIENCE_MS = 60_000;

/**
 * What callers were told while a part of the market was away.
 * @typedef {object} Outage
 * @property {number} served answers of 200
 * @property {number} refused 503, each with the time to come again
 * @property {Record<string, number>} others what nobody should be told, by address and status
 * @property {number} recoveredMs from the return of the part to the last answer that was not 200
 */

/**
 * Asks for all addresses again and again, from before an outage until all is well again for a while.
 * @param {{ url: string, headers?: Record<string, string> }[]} questions
 * @param {() => Promise<void>} outage resolves when the part is back
 * @returns {Promise<Outage>}
 */
export async function askThrough(questions, outage) {
  let over = false;
  let lastBad = 0;
  /** @type {Outage} */
  const seen = { served: 0, refused: 0, others: {}, recoveredMs: 0 };
  const asking = questions.map(async ({ url, headers }) => {
    while (!over) {
      const answer = await answerOf(url, headers);
      if (answer === "served") seen.served += 1;
      else {
        lastBad = Date.now();
        if (answer === "refused") seen.refused += 1;
        else {
          const what = `${new URL(url).pathname} ${answer}`;
          seen.others[what] = (seen.others[what] ?? 0) + 1;
        }
      }
      await delay(EVERY_MS);
    }
  });
  await delay(1000);
  await outage();
  const back = Date.now();
  while (Date.now() - Math.max(back, lastBad) < QUIET_MS && Date.now() - back < PATIENCE_MS) await delay(100);
  over = true;
  await Promise.all(asking);
  return { ...seen, recoveredMs: Math.max(0, lastBad - back) };
}

/**
 * @param {string} url
 * @param {Record<string, string>} [headers]
 * @returns {Promise<string>} "served", "refused", or what else it was
 */
async function answerOf(url, headers) {
  try {
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(15_000) });
    await answer.arrayBuffer();
    if (answer.status === 200) return "served";
    return answer.status === 503 && answer.headers.get("retry-after") ? "refused" : String(answer.status);
  } catch (error) {
    return error instanceof Error ? `${error.name} ${error.cause ?? ""}` : String(error);
  }
}
