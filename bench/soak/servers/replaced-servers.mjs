import { setTimeout as delay } from "node:timers/promises";
import { completeAtOnce } from "../rush.mjs";

/**
 * Each server in turn is asked to end and another takes its place, as at a deploy, while visitors come and baskets
 * become orders. Like the proxy, a visitor who is not let in at one server goes to the next.
 * @type {import("../areas/servers.mjs").Trial}
 */
export async function replacedServers({ servers, processes, crew, shop, client }, { tell, say }) {
  let over = false;
  let served = 0;
  /** @type {Record<string, number>} */
  const others = {};
  const visiting = [1, 2, 3, 4].map(async () => {
    while (!over) {
      const status = await askAnyOf(servers, "/store/search?limit=24");
      if (status === "200") served += 1;
      else others[status] = (others[status] ?? 0) + 1;
      await delay(20);
    }
  });
  let orders = 0;
  for (const place of [0, 1]) {
    const leaving = processes[place];
    const next = await crew.join("server");
    const baskets = await shop.baskets(20, 20);
    const buying = completeAtOnce(servers, baskets);
    // Some are becoming orders there just now.
    await delay(500);
    servers[place] = client(next.url);
    processes[place] = next;
    await leaving.stop();
    orders += (await buying).orders;
  }
  over = true;
  await Promise.all(visiting);
  say(`${served} lists served while both servers were replaced`);
  tell("servers replaced one by one: every visitor is served", others, {});
  tell("40 baskets meanwhile", orders, 40);
}

/**
 * @param {import("../../store-client.mjs").StoreClient[]} servers
 * @param {string} path
 * @returns {Promise<string>} the status, or why nobody answered
 */
async function askAnyOf(servers, path) {
  let why = "";
  for (const { url, headers } of [...servers].sort(() => Math.random() - 0.5)) {
    try {
      const answer = await fetch(`${url}${path}`, { headers });
      await answer.arrayBuffer();
      return String(answer.status);
    } catch (error) {
      why = String(/** @type {Error} */ (error).cause ?? error);
    }
  }
  return why;
}
