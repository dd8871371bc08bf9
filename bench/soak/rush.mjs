/**
 * What a rush of buyers came to.
 * @typedef {object} Rush
 * @property {number} orders
 * @property {number} soldOut baskets that were told the goods are gone
 * @property {Record<string, number>} others other answers, by status and code, or what they say who have none
 */

/**
 * Completes baskets at the same moment, each at one of several servers in turn. A shop that is busy is asked again, as its
 * answer says; so is one whose basket another request holds. A server that does not answer is asked again, or the one that
 * has taken its place.
 * @param {import("../store-client.mjs").StoreClient[]} servers
 * @param {string[]} baskets
 * @param {(ended: number) => void} [ended] called after each basket's end
 * @returns {Promise<Rush>}
 */
export async function completeAtOnce(servers, baskets, ended) {
  const orders = new Set();
  let soldOut = 0;
  let count = 0;
  /** @type {Record<string, number>} */
  const others = {};
  await Promise.all(
    baskets.map(async (basket, place) => {
      const { status, body } = await persistently(() =>
        servers[place % servers.length].ask(`/store/carts/${basket}/complete`, {}),
      );
      if (status === 200 && body?.type === "order") orders.add(body.order.id);
      else if (status < 500 && ["sold_out", "insufficient_inventory"].includes(body?.code)) soldOut += 1;
      else {
        const what = `${status} ${body?.code ?? `${body?.type}: ${body?.message}`}`;
        others[what] = (others[what] ?? 0) + 1;
      }
      count += 1;
      ended?.(count);
    }),
  );
  return { orders: orders.size, soldOut, others };
}

/** A crowd is let in one after another: the last of two hundred waits for minutes. */
const PATIENCE_MS = 300_000;
const SOON_MS = 500;
const nobody = { ok: false, status: 0, body: undefined, againAfterMs: undefined };

/** @param {() => ReturnType<import("../store-client.mjs").StoreClient["ask"]>} ask */
async function persistently(ask) {
  const began = Date.now();
  for (;;) {
    const answer = await ask().catch(() => nobody);
    const again = answer === nobody || answer.status === 503 || answer.status === 409;
    if (!again || Date.now() - began > PATIENCE_MS) return answer;
    await new Promise((later) => setTimeout(later, answer.againAfterMs ?? SOON_MS));
  }
}
