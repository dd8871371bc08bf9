import { measureImport } from "./listings/import.mjs";
import { promises } from "./listings/promises.mjs";
import { measureSellersList } from "./listings/sellers-list.mjs";

/**
 * What is asked of listings, on ground of its own: each part seeds what it needs.
 * @param {import("../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../figures.mjs").Figure[]>}
 */
export async function measureAlone(ground, say) {
  return [
    ...(await promises(say)),
    ...(await measureSellersList(ground, say)),
    ...(await measureImport(ground, say)),
  ];
}
