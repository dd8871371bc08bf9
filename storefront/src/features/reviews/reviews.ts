import type { OrderReviewsAnswer, SellerReviewsAnswer, StoreReviewsAnswer } from "@dastranj/orders/contract";
import { cacheLife, cacheTag } from "next/cache";
import { cache } from "react";
import type { Locale } from "@/i18n/locales";
import { readOrAwait, readStore } from "@/lib/backend";
import { type Reading, readAs } from "@/lib/session";

const FIRST = 10;
const FIRST_OF_BOOTH = 5;
export const DESK_PAGE = 20;

const NOTHING: StoreReviewsAnswer = {
  rating: { average: null, count: 0, stars: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 } },
  reviews: [],
  count: 0,
  offset: 0,
  limit: FIRST,
};

/** What buyers say of a product: the newest, and all stars together. Made anew with the product's page. */
export async function reviewsOfProduct(product: string): Promise<StoreReviewsAnswer> {
  "use cache";
  cacheTag("catalogue", `product-${product}`);
  const { value, life } = await readOrAwait(
    () => readStore<StoreReviewsAnswer>("fa", "/store/reviews", { product, limit: FIRST }),
    NOTHING,
  );
  cacheLife(life);
  return value;
}

/** What buyers gave a seller, and the newest of what they say of her goods. */
export async function reviewsOfSeller(seller: string): Promise<StoreReviewsAnswer> {
  "use cache";
  cacheTag("catalogue", `seller-${seller}`);
  const { value, life } = await readOrAwait(
    () => readStore<StoreReviewsAnswer>("fa", "/store/reviews", { seller, limit: FIRST_OF_BOOTH }),
    NOTHING,
  );
  cacheLife(life);
  return value;
}

/** What the buyer of an order may say of it; asked once for a page, however many parts it has. */
export const readOrderReviews = cache(
  (locale: Locale, order: string): Promise<Reading<OrderReviewsAnswer>> =>
    readAs("buyer", `store/orders/${encodeURIComponent(order)}/reviews`, locale),
);

/** What is said of a seller's goods, in her desk. */
export function readSellerReviews(
  locale: Locale,
  unanswered: boolean,
  offset: number,
): Promise<Reading<SellerReviewsAnswer>> {
  const query = new URLSearchParams({ limit: String(DESK_PAGE), offset: String(offset) });
  if (unanswered) query.set("only", "unanswered");
  return readAs("seller", `seller/reviews?${query}`, locale);
}
