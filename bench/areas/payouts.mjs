import { measureLedger } from "./payouts/ledger.mjs";

/**
 * What the books and payouts bear, on ground of its own: each part loads what it needs.
 * @param {import("../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../figures.mjs").Figure[]>}
 */
export async function measureAlone(ground, say) {
  return [...(await measureLedger(ground, say))];
}
