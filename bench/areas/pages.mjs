import { readFile } from "node:fs/promises";
import path from "node:path";
import { programs } from "../../launch/build/programs.mjs";
import { folders } from "../../launch/settings.mjs";
import { startBeside } from "../beside.mjs";
import { BenchRefusal } from "../connection.mjs";
import { higher, lower, median } from "../figures.mjs";
import { hammer } from "../load.mjs";
import { startRedis } from "../soak/redis.mjs";

const HANDLE = "estahban-fig-pieces";
const ROUNDS = 3;

/**
 * Storefronts of the market's own build, started beside it: one that keeps its pages to itself, two that share Redis. A page's
 * speed both ways in one run, and what a revalidation on one does to the other.
 * @type {import("../figures.mjs").Measure}
 */
export async function measure(connection, say) {
  const market = await marketOf(connection);
  const redis = await startRedis();
  /** @type {import("../beside.mjs").Beside[]} */
  const open = [];
  const storefront = async (/** @type {Record<string, string>} */ env) => {
    const one = await startBeside({
      name: "A storefront",
      command: (port) => [programs.next(), "start", "--port", String(port)],
      folder: folders.storefront,
      env: { ...market.env, ...env },
      answersAt: "/api/health/live",
      clear: async () => {},
    });
    open.push(one);
    return one;
  };
  try {
    const alone = await storefront({ REDIS_URL: "" });
    const first = await storefront({ REDIS_URL: redis.url });
    const second = await storefront({ REDIS_URL: redis.url });
    return [
      ...(await whatIsRevalidated(market, first.url, second.url, say)),
      ...(await howFast(alone.url, first.url, say)),
      ...(await withoutRedis(redis, first.url, say)),
    ];
  } finally {
    await Promise.all(open.map(({ stop }) => stop()));
    await redis.stop();
  }
}

/**
 * @typedef {object} Market
 * @property {Record<string, string>} env what its storefront is started with
 * @property {(title: string) => Promise<string>} rename gives the product another title and answers the one it had
 * @param {import("../connection.mjs").Connection} connection
 * @returns {Promise<Market>}
 */
async function marketOf({ file, backendUrl, storefrontUrl, publishableKey }) {
  const { logins } = JSON.parse(await readFile(file, "utf8"));
  const secrets = JSON.parse(await readFile(path.join(path.dirname(file), "secrets.json"), "utf8"));
  const { email, password } = logins.find((/** @type {{ role: string }} */ one) => one.role === "operator");
  const ask = async (/** @type {string} */ where, /** @type {unknown} */ body, token = "") => {
    const answer = await fetch(`${backendUrl}${where}`, {
      method: body ? "POST" : "GET",
      headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
      body: body ? JSON.stringify(body) : undefined,
    });
    if (!answer.ok) throw new BenchRefusal(`The backend answered ${answer.status} to ${where}.`);
    return answer.json();
  };
  const { token } = await ask("/auth/user/emailpass", { email, password });
  const { products } = await ask(`/admin/products?handle=${HANDLE}&fields=id`, undefined, token);
  return {
    env: {
      BACKEND_URL: backendUrl,
      STOREFRONT_URL: storefrontUrl,
      PUBLISHABLE_KEY: publishableKey,
      REVALIDATE_SECRET: secrets.REVALIDATE_SECRET,
    },
    async rename(title) {
      const { product } = await ask(`/admin/products/${products[0].id}?fields=title`, undefined, token);
      await ask(`/admin/products/${products[0].id}`, { title }, token);
      return product.title;
    },
  };
}

/**
 * @param {Market} market
 * @param {string} first
 * @param {string} second
 * @param {(text: string) => void} say
 */
async function whatIsRevalidated(market, first, second, say) {
  say("a title is changed, and only the first storefront is told");
  const page = `/product/${HANDLE}`;
  const made = await timed(() => text(first, page));
  const served = await timed(() => text(second, page));
  const title = `Figs of the benchmark ${Date.now()}`;
  const before = await market.rename(title);
  try {
    const told = await timed(async () => {
      const answer = await fetch(`${first}/api/revalidate`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${market.env.REVALIDATE_SECRET}`,
          "content-type": "application/json",
        },
        body: JSON.stringify({ tags: [`product-${HANDLE}`] }),
      });
      if (!answer.ok) throw new BenchRefusal(`The storefront answered ${answer.status} to the revalidation.`);
    });
    const shown = (await Promise.all([text(second, page), text(first, page)])).filter((html) =>
      html.includes(title),
    );
    return [
      lower("first visit of a page nobody made", made, "ms"),
      lower("first visit of a page the other made", served, "ms"),
      lower("a revalidation answered", told, "ms"),
      higher("storefronts that show the change at once", shown.length, "of 2", 2),
    ];
  } finally {
    await market.rename(before);
  }
}

/**
 * @param {string} alone
 * @param {string} shared
 * @param {(text: string) => void} say
 */
async function howFast(alone, shared, say) {
  /** @type {Record<"alone" | "shared", import("../load.mjs").Load[]>} */
  const loads = { alone: [], shared: [] };
  for (let round = 1; round <= ROUNDS; round += 1) {
    say(`a cached page under load: round ${round} of ${ROUNDS}`);
    loads.alone.push(await hammer(`${alone}/product/${HANDLE}`, {}, 5));
    loads.shared.push(await hammer(`${shared}/product/${HANDLE}`, {}, 5));
  }
  const of = (/** @type {"alone" | "shared"} */ how, /** @type {keyof import("../load.mjs").Load} */ what) =>
    median(loads[how].map((load) => load[what]));
  return [
    higher("cached page, memory", of("alone", "perSecond"), "req/s"),
    lower("cached page, memory: p50", of("alone", "p50"), "ms"),
    lower("cached page, memory: p99", of("alone", "p99"), "ms"),
    higher("cached page, Redis", of("shared", "perSecond"), "req/s"),
    lower("cached page, Redis: p50", of("shared", "p50"), "ms"),
    lower("cached page, Redis: p99", of("shared", "p99"), "ms"),
    higher("cached page, Redis beside memory", of("shared", "perSecond") / of("alone", "perSecond"), "×"),
  ];
}

/**
 * @param {import("../soak/redis.mjs").OwnRedis} redis
 * @param {string} url
 * @param {(text: string) => void} say
 */
async function withoutRedis(redis, url, say) {
  say("Redis hangs");
  redis.hang();
  const hanging = await hammer(`${url}/product/${HANDLE}`, {}, 5);
  redis.goOn();
  return [
    higher("cached page, Redis hanging", hanging.perSecond, "req/s"),
    lower("cached page, Redis hanging: p99", hanging.p99, "ms"),
    lower("cached page, Redis hanging: failed", hanging.failed, "answers", 0),
  ];
}

/**
 * @param {string} storefront
 * @param {string} page
 */
async function text(storefront, page) {
  const answer = await fetch(`${storefront}${page}`);
  if (!answer.ok) throw new BenchRefusal(`The storefront answered ${answer.status} to ${page}.`);
  return answer.text();
}

/** @param {() => Promise<unknown>} act */
async function timed(act) {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}
