import autocannon from "autocannon";
import { quantile } from "./figures.mjs";

/**
 * @typedef {object} Load
 * @property {number} perSecond
 * @property {number} p50 milliseconds
 * @property {number} p99 milliseconds
 * @property {number} failed answers that were not 2xx
 */

/** As many at once as the targets are stated for. */
const connections = 10;

/**
 * Asks for one address again and again for some seconds, after a short warm-up.
 * @param {string} url
 * @param {Record<string, string>} headers
 * @param {number} [seconds]
 * @param {number} [many] how many ask at once
 * @returns {Promise<Load>}
 */
export async function hammer(url, headers, seconds = 8, many = connections) {
  await autocannon({ url, headers, connections: many, duration: 2 });
  const result = await autocannon({ url, headers, connections: many, duration: seconds });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}

/**
 * Asks for many addresses, each connection for its own share of them, so that none is soon asked for twice.
 * @param {string} url
 * @param {string[]} paths
 * @param {Record<string, string>} headers
 * @param {{ many: number, seconds?: number }} how
 * @returns {Promise<Load>}
 */
export async function hammerEach(url, paths, headers, { many, seconds = 8 }) {
  let connection = 0;
  const result = await autocannon({
    url,
    headers,
    connections: many,
    duration: seconds,
    setupClient(client) {
      const mine = paths.filter((_, at) => at % many === connection % many);
      connection += 1;
      client.setRequests(mine.map((path) => ({ path })));
    },
  });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}

/**
 * Does each prepared piece of work once, `connections` at a time, and times every one.
 * @template T
 * @param {T[]} prepared
 * @param {(item: T) => Promise<boolean>} work says whether it went well
 * @returns {Promise<Load>}
 */
export async function once(prepared, work) {
  const waiting = [...prepared];
  /** @type {number[]} */
  const times = [];
  let failed = 0;
  const begun = performance.now();
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      const start = performance.now();
      if (!(await work(item))) failed += 1;
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return {
    perSecond: times.length / ((performance.now() - begun) / 1000),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    failed,
  };
}
