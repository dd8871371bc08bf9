import type {
  SellerKind,
  StoreBadgeAnswer,
  StoreSeller,
  StoreSellerAnswer,
  StoreSellersAnswer,
} from "@dastranj/sellers/contract";
import { cacheLife, cacheTag } from "next/cache";
import { CATALOGUE_LIFE, findInStore, readOrAwait, readStore } from "@/lib/backend";

/** One verified seller; undefined when there is none of that handle, or she does not sell now. */
export async function sellerOf(handle: string): Promise<StoreSeller | undefined> {
  "use cache";
  cacheTag("catalogue", `seller-${handle}`);
  cacheLife(CATALOGUE_LIFE);
  const answer = await findInStore<StoreSellerAnswer>("fa", `/store/sellers/${encodeURIComponent(handle)}`);
  return answer?.seller;
}

/** The proof behind a badge; undefined when nobody of that handle was ever verified. */
export async function badgeOf(handle: string): Promise<StoreBadgeAnswer["badge"] | undefined> {
  "use cache";
  cacheTag("catalogue", `seller-${handle}`);
  cacheLife(CATALOGUE_LIFE);
  const path = `/store/sellers/${encodeURIComponent(handle)}/badge`;
  return (await findInStore<StoreBadgeAnswer>("fa", path))?.badge;
}

/** Verified sellers of a county, a craft or a kind. */
export async function sellersOf(query: {
  county?: string;
  craft?: string;
  kind?: SellerKind;
}): Promise<StoreSeller[]> {
  "use cache";
  cacheTag("catalogue");
  if (query.county) cacheTag(`county-${query.county}`);
  const { value, life } = await readOrAwait(
    async () =>
      (await readStore<StoreSellersAnswer>("fa", "/store/sellers", { ...query, limit: 100 })).sellers,
    [],
  );
  cacheLife(life);
  return value;
}

/** Handles of all verified sellers, asked anew. */
export async function sellerHandles(): Promise<string[]> {
  const handles: string[] = [];
  for (let offset = 0; ; offset += 100) {
    const answer = await readStore<StoreSellersAnswer>("fa", "/store/sellers", { limit: 100, offset });
    handles.push(...answer.sellers.map(({ handle }) => handle));
    if (offset + 100 >= answer.count) return handles;
  }
}
