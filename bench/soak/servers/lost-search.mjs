import { setTimeout as delay } from "node:timers/promises";
import { askThrough } from "../outage.mjs";
import { timeUntil } from "../patience.mjs";

const AWAY_MS = 60_000;

/**
 * Meilisearch is killed and away for a minute, while lists, searches and pages are asked for and a title is changed.
 * @type {import("../areas/servers.mjs").Trial}
 */
export async function lostSearch({ servers, storefronts, office, search }, { tell, say }) {
  const asked = ["/store/search?limit=24", `/store/search?q=${encodeURIComponent("انجیر")}&limit=24`];
  const { products } = await servers[0].must("/store/search?limit=2");
  const [seen, renamed] = products;
  const pages = ["/", `/product/${seen.handle}`, `/county/${seen.county}`];
  const questions = [
    ...servers.flatMap(({ url, headers }) => asked.map((path) => ({ url: `${url}${path}`, headers }))),
    ...storefronts.flatMap(({ url }) => pages.map((path) => ({ url: `${url}${path}` }))),
  ];
  const ready = async () => {
    const parts = servers.map(async ({ url }) => (await (await fetch(`${url}/health/ready`)).json()).status);
    return (await Promise.all(parts)).every((status) => status === "ready");
  };
  tell("search is whole before", (await timeUntil(ready)) < 30_000, true);

  const title = `انجیر کارزار ${Date.now()}`;
  const listed = async (/** @type {(typeof servers)[number]} */ server) => {
    const answer = await server.must(`/store/search?limit=1&handle=${renamed.handle}`);
    return answer.products[0]?.title === title;
  };
  let shown = Number.NaN;
  const outage = await askThrough(questions, async () => {
    await search.kill();
    await delay(AWAY_MS / 2);
    await office.rename(renamed.id, title);
    shown = await timeUntil(async () => (await Promise.all(servers.map(listed))).every(Boolean));
    await delay(AWAY_MS / 2);
    await search.start();
  });
  const whole = await timeUntil(ready);
  say(
    `Meilisearch away for ${AWAY_MS / 1000} s: ${JSON.stringify(outage)}; a change meanwhile shows after ${shown} ms`,
  );
  say(`whole again ${whole} ms after the last question`);
  tell(
    "Meilisearch away: every list and page is served",
    { refused: outage.refused, ...outage.others },
    { refused: 0 },
  );
  tell("a change meanwhile is listed", shown <= 10_000, true);
  tell("the index catches up", whole < 30_000, true);
  tell("and still shows the change", (await Promise.all(servers.map(listed))).every(Boolean), true);
}
