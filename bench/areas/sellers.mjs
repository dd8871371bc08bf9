import { decisions } from "./sellers/decisions.mjs";
import { measureQueue } from "./sellers/queue.mjs";
import { measureSweep } from "./sellers/sweep.mjs";

/**
 * What is asked of sellers, on ground of its own: each part seeds what it needs.
 * @param {import("../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../figures.mjs").Figure[]>}
 */
export async function measureAlone(ground, say) {
  return [
    ...(await decisions(say)),
    ...(await measureQueue(ground, say)),
    ...(await measureSweep(ground, say)),
  ];
}
