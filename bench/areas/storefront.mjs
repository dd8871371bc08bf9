import { startBareNext } from "../bare-next.mjs";
import { clickToPaint } from "../click-to-paint.mjs";
import { higher, lower, median } from "../figures.mjs";
import { openBrowser, visit } from "../lighthouse.mjs";
import { publicPages } from "../public-pages.mjs";

const RUNS = 3;

/**
 * What a visitor with a middling phone on a slow line gets, beside a bare page of the same framework in the same run:
 * medians of three visits.
 * @type {import("../figures.mjs").Measure}
 */
export async function measure(connection, say) {
  const pages = await publicPages(connection);
  say("building a bare Next page to compare with");
  const bare = await startBareNext();
  const browser = await openBrowser();
  /** @type {import("../figures.mjs").Figure[]} */
  const figures = [];
  try {
    const visits = (/** @type {string} */ name, /** @type {string} */ url) =>
      visitOften(browser.port, name, url, say);
    const floor = await visits("bare Next", bare.url);
    figures.push(
      lower("bare Next: LCP", floor.largestPaint, "ms"),
      lower("bare Next: LCP, line slowed", floor.largestPaintSlowed, "ms"),
      lower("bare Next: TBT", floor.blockingTime, "ms"),
      lower("bare Next: JS transferred", floor.scriptBytes / 1024, "KB gz"),
    );
    for (const { name, url } of pages) {
      const seen = await visits(name, url);
      figures.push(
        lower(`${name}: LCP`, seen.largestPaint, "ms", 1800),
        lower(`${name}: LCP beside bare Next`, seen.largestPaint / floor.largestPaint, "×"),
        lower(`${name}: LCP, line slowed`, seen.largestPaintSlowed, "ms"),
        lower(`${name}: TBT`, seen.blockingTime, "ms", 150),
        lower(`${name}: CLS`, seen.layoutShift, "", 0.02),
        lower(`${name}: CLS, line slowed`, seen.layoutShiftSlowed, ""),
        higher(`${name}: accessibility`, seen.accessibility, "points", 100),
        lower(`${name}: JS transferred`, seen.scriptBytes / 1024, "KB gz", 170),
        lower(`${name}: RSC prefetches on load`, seen.prefetches, "requests"),
        lower(`${name}: all transferred`, seen.allBytes / 1024, "KB"),
      );
    }
  } finally {
    browser.close();
    await bare.stop();
  }
  say("click to paint");
  const clicks = await clickToPaint(
    connection.storefrontUrl,
    pages.find((page) => page.name === "category")?.url ?? "",
  );
  figures.push(lower("category → product: click to painted", median(clicks), "ms"));
  return figures;
}

/**
 * @param {number} port the browser's
 * @param {string} name
 * @param {string} url
 * @param {(text: string) => void} say
 */
async function visitOften(port, name, url, say) {
  /** @type {import("../lighthouse.mjs").Visit[]} */
  const simulated = [];
  /** @type {import("../lighthouse.mjs").Visit[]} */
  const slowed = [];
  for (let run = 1; run <= RUNS; run += 1) {
    say(`${name}: run ${run} of ${RUNS}`);
    simulated.push(await visit(port, url));
    slowed.push(await visit(port, url, "slowed"));
  }
  const of = (/** @type {keyof import("../lighthouse.mjs").Visit} */ figure, visits = simulated) =>
    median(visits.map((one) => one[figure]));
  return {
    largestPaint: of("largestPaint"),
    largestPaintSlowed: of("largestPaint", slowed),
    blockingTime: of("blockingTime"),
    layoutShift: of("layoutShift"),
    layoutShiftSlowed: of("layoutShift", slowed),
    accessibility: of("accessibility"),
    scriptBytes: of("scriptBytes"),
    allBytes: of("allBytes"),
    prefetches: of("prefetches"),
  };
}
