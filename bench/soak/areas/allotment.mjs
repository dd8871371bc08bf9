import fc from "fast-check";
import { gaps } from "../allotment/gaps.mjs";
import { promises } from "../allotment/promises.mjs";

/** Random orders of each promise. */
const RUNS = 4000;
/** Where combinations decide, this part of the demand may be shared otherwise than in the best plan. */
const GAP = 0.02;

/**
 * Random orders are shared out and held against a slow reference that goes through all plans: what is promised holds in each of them, and
 * where batches or a limit make the best plan a matter of combinations, ours is near it. It needs nothing but the built plugin.
 * @param {number} seed
 */
export async function soak(seed) {
  const core = await import(
    new URL("../../../plugins/cooperatives/.medusa/server/src/domain/allot.js", import.meta.url).href
  );
  let held = true;
  const tell = (/** @type {boolean} */ kept, /** @type {string} */ text) => {
    held &&= kept;
    console.log(`${kept ? "held  " : "BROKEN"}  ${text}`);
  };
  for (const [name, property] of Object.entries(promises(core))) {
    const found = await fc.check(property, { numRuns: RUNS, seed });
    tell(!found.failed, `${name} (${found.numRuns} orders, seed ${seed})`);
    if (found.failed) console.log(fc.defaultReportMessage(found));
  }
  const percent = (/** @type {number} */ part) => `${(part * 100).toFixed(2)} %`;
  for (const gap of gaps(core.allot, seed))
    tell(
      gap.unmet === 0 && gap.unfair <= GAP,
      `${gap.name}: ${percent(gap.unmet)} of the demand not met though it could be, ${percent(gap.unfair)} shared otherwise than in the best plan ` +
        `(p99 ${percent(gap.unfair_p99)}), ${percent(gap.best)} of ${gap.runs} plans the best`,
    );
  return held;
}
