import { measureCheckouts } from "./orders/checkouts.mjs";
import { measureDesk } from "./orders/desk.mjs";

/**
 * What is asked of orders, on ground of its own: each part seeds what it needs.
 * @param {import("../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../figures.mjs").Figure[]>}
 */
export async function measureAlone(ground, say) {
  return [...(await measureCheckouts(ground, say)), ...(await measureDesk(ground, say))];
}
