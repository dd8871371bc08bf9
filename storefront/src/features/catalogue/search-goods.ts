import type { ProductCard, SearchSort, StoreSearchAnswer } from "@dastranj/search/contract";
import { cacheLife, cacheTag } from "next/cache";
import { readOrAwait, readStore } from "@/lib/backend";

export interface GoodsQuery {
  category?: string;
  county?: string;
  craft?: string;
  seller?: string;
  handle?: string;
  sort?: SearchSort;
  limit?: number;
  offset?: number;
}

const NOTHING: StoreSearchAnswer = { products: [], count: 0, offset: 0, limit: 0 };

/**
 * Goods from the index, newest first unless said otherwise. Both languages are in each card, so one answer serves both.
 */
export async function searchGoods(query: GoodsQuery): Promise<StoreSearchAnswer> {
  "use cache";
  cacheTag("catalogue");
  if (query.category) cacheTag(`category-${query.category}`);
  if (query.county) cacheTag(`county-${query.county}`);
  if (query.seller) cacheTag(`seller-${query.seller}`);
  if (query.handle) cacheTag(`product-${query.handle}`);
  const { value, life } = await readOrAwait(
    () => readStore<StoreSearchAnswer>("fa", "/store/search", { sort: "newest", ...query }),
    NOTHING,
  );
  // Where a product's card is shown, a change of the product shows.
  for (const { handle } of value.products) cacheTag(`product-${handle}`);
  cacheLife(life);
  return value;
}

/** The card of one product: its seller, county and lowest prices; undefined when it is not on sale. */
export async function cardOf(handle: string): Promise<ProductCard | undefined> {
  const { products } = await searchGoods({ handle, limit: 1 });
  return products[0];
}

/** Handles of everything on sale. */
export async function allHandles(): Promise<string[]> {
  const handles: string[] = [];
  const limit = 100;
  for (let offset = 0; offset <= 10_000; offset += limit) {
    const page = await readStore<StoreSearchAnswer>("fa", "/store/search", { sort: "newest", limit, offset });
    handles.push(...page.products.map((product) => product.handle));
    if (offset + limit >= page.count) break;
  }
  return handles;
}
