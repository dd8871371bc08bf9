import { measureLedger } from "./payouts/ledger.mjs";
import { measureRun } from "./payouts/runs.mjs";

/**
 * What the books and payouts bear, on ground of its own: each part loads what it needs.
 * @param {import("../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../figures.mjs").Figure[]>}
 */
export async function measureAlone(ground, say) {
  // The ledger copies a market that is empty, and so goes first.
  return [...(await measureLedger(ground, say)), ...(await measureRun(ground, say))];
}
