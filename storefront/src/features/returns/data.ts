import type { OrderReturnsAnswer, SellerReturnAnswer, SellerReturnsAnswer } from "@dastranj/orders/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

/** What the buyer of an order sends back of it, and what she still may. */
export function readOrderReturns(locale: Locale, orderId: string): Promise<Reading<OrderReturnsAnswer>> {
  return readAs("buyer", `store/orders/${encodeURIComponent(orderId)}/returns`, locale);
}

export const RETURNS_A_PAGE = 20;
export const GROUPS = ["hers", "all"] as const;
export type Group = (typeof GROUPS)[number];

/** What buyers send back to the seller. */
export function readSellerReturns(
  locale: Locale,
  group: Group,
  offset: number,
): Promise<Reading<SellerReturnsAnswer>> {
  const query = new URLSearchParams({ group, limit: String(RETURNS_A_PAGE), offset: String(offset) });
  return readAs("seller", `seller/returns?${query}`, locale);
}

/** What comes back of one of the seller's parts of orders. */
export function readReturnsOfPart(locale: Locale, partId: string): Promise<Reading<SellerReturnsAnswer>> {
  return readAs("seller", `seller/returns?${new URLSearchParams({ part_id: partId })}`, locale);
}

/** One of the seller's returns. */
export function readSellerReturn(locale: Locale, id: string): Promise<Reading<SellerReturnAnswer>> {
  return readAs("seller", `seller/returns/${encodeURIComponent(id)}`, locale);
}
