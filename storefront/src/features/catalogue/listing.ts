import type { StoreListingAnswer } from "@dastranj/listings/contract";
import { cacheLife, cacheTag } from "next/cache";
import type { Locale } from "@/i18n/locales";
import { CATALOGUE_LIFE, findInStore } from "@/lib/backend";

export type StoreListing = StoreListingAnswer["listing"];

/** What its maker told of a product beyond Medusa's own: her photos, and what goods of its kind are described by. */
export async function listingOf(locale: Locale, handle: string): Promise<StoreListing | undefined> {
  "use cache";
  cacheTag("catalogue", `product-${handle}`);
  cacheLife(CATALOGUE_LIFE);
  const found = await findInStore<StoreListingAnswer>(
    locale,
    `/store/listings/${encodeURIComponent(handle)}`,
  );
  return found?.listing;
}
