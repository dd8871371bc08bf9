import { promises } from "./listings/promises.mjs";

/**
 * What is asked of listings, on ground of its own: each part seeds what it needs.
 * @param {import("../soak/ground.mjs").Ground} _ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../figures.mjs").Figure[]>}
 */
export async function measureAlone(_ground, say) {
  return [...(await promises(say))];
}
