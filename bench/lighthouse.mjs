import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { chromiumFlags, chromiumPath } from "./chromium.mjs";
import { BenchRefusal } from "./connection.mjs";

/**
 * @typedef {object} Visit
 * @property {number} largestPaint milliseconds
 * @property {number} blockingTime milliseconds
 * @property {number} layoutShift
 * @property {number} accessibility 0 to 100
 * @property {number} scriptBytes as they came over the wire
 * @property {number} allBytes
 * @property {number} prefetches requests for pages not yet asked for
 */

/** @returns {Promise<{ port: number, close: () => void }>} */
export async function openBrowser() {
  const chrome = await launch({ chromePath: chromiumPath(), chromeFlags: chromiumFlags });
  return { port: chrome.port, close: () => chrome.kill() };
}

/**
 * One cold visit on a mobile screen, slow 4G and a slow processor.
 *
 * Simulated, Lighthouse's default: it loads the page as fast as it can and calculates. What came before the first
 * paint on the fast line it takes for needed, scripts too, which on a slow line come long after. Slowed: the line and
 * the processor really are slow; more true, and less steady.
 * @param {number} port
 * @param {string} url
 * @param {"simulated" | "slowed"} [line]
 * @returns {Promise<Visit>}
 */
export async function visit(port, url, line = "simulated") {
  const result = await lighthouse(url, {
    port,
    output: "json",
    logLevel: "error",
    onlyCategories: ["performance", "accessibility"],
    throttlingMethod: line === "simulated" ? "simulate" : "devtools",
  });
  if (!result) throw new BenchRefusal(`Lighthouse gave no answer for ${url}.`);
  const { audits, categories, runtimeError } = result.lhr;
  if (runtimeError) throw new BenchRefusal(`Lighthouse could not measure ${url}: ${runtimeError.message}`);
  const number = (/** @type {string} */ audit) => audits[audit]?.numericValue ?? Number.NaN;
  const requests = requestsOf(audits["network-requests"]?.details);
  const bytes = (/** @type {Request[]} */ some) =>
    some.reduce((sum, request) => sum + request.transferSize, 0);
  return {
    largestPaint: number("largest-contentful-paint"),
    blockingTime: number("total-blocking-time"),
    layoutShift: number("cumulative-layout-shift"),
    accessibility: (categories.accessibility?.score ?? 0) * 100,
    scriptBytes: bytes(requests.filter((request) => request.resourceType === "Script")),
    allBytes: bytes(requests),
    prefetches: requests.filter((request) => request.url.includes("_rsc=")).length,
  };
}

/** @typedef {{ url: string, transferSize: number, resourceType: string }} Request */

/**
 * @param {unknown} details
 * @returns {Request[]}
 */
function requestsOf(details) {
  const items = /** @type {{ items?: Request[] } | undefined} */ (details)?.items ?? [];
  return items.filter((item) => item.url.startsWith("http"));
}
