import type { StorePriceChainAnswer } from "@dastranj/payouts/contract";
import { cacheLife, cacheTag } from "next/cache";
import { CATALOGUE_LIFE, findInStore } from "@/lib/backend";
import { REGIONS, type Region } from "@/lib/region";
import { regionIds } from "./product";

/** Where the money for one piece of each variant goes, by region; of a region that has none there is nothing. */
export type PriceChains = Partial<Record<Region, StorePriceChainAnswer>>;

/**
 * Reads what a product's page shows of its price. A change of its price, or of what its maker declares, has it read anew at once; a rule of
 * commission begins and ends by the clock, and shows within a quarter of an hour.
 */
export async function priceChainsOf(handle: string): Promise<PriceChains> {
  "use cache";
  cacheTag("catalogue", `product-${handle}`);
  cacheLife(CATALOGUE_LIFE);
  const ids = await regionIds();
  const path = `/store/listings/${encodeURIComponent(handle)}/price-chain`;
  const found = await Promise.all(
    REGIONS.map(async (region) => {
      const region_id = ids[region];
      const answer = region_id && (await findInStore<StorePriceChainAnswer>("fa", path, { region_id }));
      return answer ? [[region, answer] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}
