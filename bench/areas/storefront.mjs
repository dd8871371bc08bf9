import { clickToPaint } from "../click-to-paint.mjs";
import { higher, lower, median } from "../figures.mjs";
import { openBrowser, visit } from "../lighthouse.mjs";
import { publicPages } from "../public-pages.mjs";

const RUNS = 3;

/**
 * What a visitor with a middling phone on a slow line gets: Lighthouse's simulated mobile, the median of three runs.
 * @type {import("../figures.mjs").Measure}
 */
export async function measure(connection, say) {
  const pages = await publicPages(connection);
  const browser = await openBrowser();
  /** @type {import("../figures.mjs").Figure[]} */
  const figures = [];
  try {
    for (const page of pages) {
      /** @type {import("../lighthouse.mjs").Visit[]} */
      const visits = [];
      for (let run = 1; run <= RUNS; run += 1) {
        say(`${page.name}: run ${run} of ${RUNS}`);
        visits.push(await visit(browser.port, page.url));
      }
      const of = (/** @type {(visit: import("../lighthouse.mjs").Visit) => number} */ pick) =>
        median(visits.map(pick));
      figures.push(
        lower(
          `${page.name}: LCP`,
          of((v) => v.largestPaint),
          "ms",
          1800,
        ),
        lower(
          `${page.name}: TBT`,
          of((v) => v.blockingTime),
          "ms",
          150,
        ),
        lower(
          `${page.name}: CLS`,
          of((v) => v.layoutShift),
          "",
          0.02,
        ),
        higher(
          `${page.name}: accessibility`,
          of((v) => v.accessibility),
          "points",
          100,
        ),
        lower(`${page.name}: JS transferred`, of((v) => v.scriptBytes) / 1024, "KB gz", 170),
        lower(
          `${page.name}: RSC prefetches on load`,
          of((v) => v.prefetches),
          "requests",
        ),
        lower(`${page.name}: all transferred`, of((v) => v.allBytes) / 1024, "KB"),
      );
    }
  } finally {
    browser.close();
  }
  say("click to paint");
  const clicks = await clickToPaint(
    connection.storefrontUrl,
    pages.find((page) => page.name === "category")?.url ?? "",
  );
  figures.push(lower("category → product: click to painted", median(clicks), "ms"));
  return figures;
}
