import { setTimeout as delay } from "node:timers/promises";
import { withDatabase } from "../../../launch/postgres/database.mjs";
import { lower } from "../../figures.mjs";
import { memoryOfTree } from "../../memory.mjs";
import { storeClient } from "../../store-client.mjs";
import { GOODS } from "./goods.mjs";

const MEMORY_MB = 500;
const LOOK_EVERY_MS = 100;

/**
 * @typedef {object} Around
 * @property {string} databaseUrl
 * @property {any} seeded what the seed reported
 * @property {(text: string) => void} say
 * @property {import("../../beside.mjs").Beside} market one process that serves and works
 */

/**
 * Fills the index anew while one visitor goes on looking at a list, asking every tenth of a second.
 * @param {Around & { engine: string, targetSeconds: number }} around
 */
export async function measureRebuild({ databaseUrl, seeded, market, engine, targetSeconds }) {
  const store = storeClient(market.url, seeded.publishableKey);
  const idle = memoryOfTree(market.pid) ?? 0;
  const before = await activeVersion(databaseUrl);
  const began = performance.now();
  const refusal = reindex(market.url, seeded);
  let [most, gaps, asked, listed] = [idle, 0, 0, 0];
  for (;;) {
    const refused = await Promise.race([refusal, delay(LOOK_EVERY_MS)]);
    if (refused) throw new Error(refused);
    most = Math.max(most, memoryOfTree(market.pid) ?? 0);
    const { ok, body } = await store.ask("/store/search?limit=24");
    asked += 1;
    // It never becomes less: what was there before is shown until all of the new is.
    if (!ok || body.products.length === 0 || body.count < listed) gaps += 1;
    listed = Math.max(listed, body?.count ?? 0);
    if (listed >= GOODS && (await activeVersion(databaseUrl)) > before) break;
  }
  const seconds = (performance.now() - began) / 1000;
  await untilLearned(databaseUrl);
  const learned = (performance.now() - began) / 1000;
  return [
    lower(`${engine}: filled anew with ${GOODS} goods`, seconds, "s", targetSeconds),
    lower(`${engine}: until its words are learned, too`, learned, "s"),
    lower(`${engine}: lists without goods meanwhile, of ${asked}`, gaps, "lists", 0),
    lower(`${engine}: memory of the backend meanwhile, above idle`, most - idle, "MB", MEMORY_MB),
  ];
}

/**
 * Waits until the copy in Meilisearch is whole and owes nothing.
 * @param {Around & { targetSeconds: number }} around
 */
export async function untilCopied({ databaseUrl, market, seeded, targetSeconds }) {
  const began = performance.now();
  const store = storeClient(market.url, seeded.publishableKey);
  const idle = memoryOfTree(market.pid) ?? 0;
  let [most, gaps] = [idle, 0];
  while (!(await isCopied(databaseUrl))) {
    await delay(LOOK_EVERY_MS);
    most = Math.max(most, memoryOfTree(market.pid) ?? 0);
    const { ok, body } = await store.ask("/store/search?limit=24");
    if (!ok || body.count < GOODS) gaps += 1;
  }
  return [
    lower(`Meilisearch: filled with ${GOODS} goods`, (performance.now() - began) / 1000, "s", targetSeconds),
    lower("Meilisearch: lists without goods meanwhile", gaps, "lists", 0),
    lower("Meilisearch: memory of the backend meanwhile, above idle", most - idle, "MB", MEMORY_MB),
  ];
}

/**
 * Waits until there is an index at all: the first one is filled when a market opens.
 * @param {string} databaseUrl
 */
export async function untilFilled(databaseUrl) {
  while ((await activeVersion(databaseUrl)) === 0) await delay(LOOK_EVERY_MS);
}

/**
 * Asks for an index that is made anew. Medusa answers only when it is, which may be later than a client waits.
 *
 * @param {string} url
 * @param {any} seeded
 * @returns {Promise<string | undefined>} why it was refused; waits for ever where it was not
 */
async function reindex(url, { logins }) {
  const { email, password } = logins.find((/** @type {{ role: string }} */ { role }) => role === "operator");
  const post = async (/** @type {string} */ path, /** @type {object} */ body, headers = {}) => {
    const answer = await fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    return { answer, body: /** @type {any} */ (await answer.json()) };
  };
  const { body } = await post("/auth/user/emailpass", { email, password });
  const asked = post("/admin/search-indexes/product/reindex", {}, { authorization: `Bearer ${body.token}` });
  const { answer, body: said } = await asked.catch(() => new Promise(() => undefined));
  if (!answer.ok) return `The market was not made anew: ${answer.status} ${said.message}`;
  return new Promise(() => undefined);
}

/**
 * Has the words of the index learned, which is work of the background, and waits until all are.
 * @param {string} databaseUrl
 */
function untilLearned(databaseUrl) {
  return withDatabase(databaseUrl, async (client) => {
    await client.query("notify dastranj_vocabulary");
    for (;;) {
      const { rows } = await client.query(
        `select from vocabulary where learned_of like (
           select v.id || ' %' from search_index i
           join search_index_version v on v.search_index_id = i.id and v.version = i.active_version
           where i.name = 'product')`,
      );
      if (rows.length > 0) return;
      await delay(LOOK_EVERY_MS);
    }
  });
}

/** @param {string} databaseUrl */
function activeVersion(databaseUrl) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query("select active_version from search_index where name = 'product'");
    return Number(rows[0]?.active_version ?? 0);
  });
}

/** @param {string} databaseUrl */
function isCopied(databaseUrl) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select from catalogue_copy c where born is not null
         and not exists (select from catalogue_debt where copy_id = c.id)`,
    );
    return rows.length > 0;
  });
}
