import type { DeskTab, SellerOrderAnswer, SellerOrdersAnswer } from "@dastranj/orders/contract";
import type { SellerBoothAnswer, SellerMeAnswer } from "@dastranj/sellers/contract";
import { cache } from "react";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

/** What the seller's desk shows; the backend scopes all of it to the acting seller. */

export const ORDERS_A_PAGE = 20;

/** The tabs of the desk, what she is waited for first. */
export const TABS = [
  "to_answer",
  "to_make",
  "ready",
  "under_way",
  "done",
  "called_off",
  "all",
] as const satisfies (DeskTab | "all")[];
export type Tab = (typeof TABS)[number];

/** Further than this the backend does not count. */
export const COUNTED_TO = 999;

/** The tab an address names; anything else is none, and the desk opens where there is something to do. */
export const tabOf = (text: string | undefined): Tab | undefined => TABS.find((tab) => tab === text);

/** Who acts, and for whom; asked once for a page, however many of its parts want to know. */
export const readMe = cache(
  (locale: Locale): Promise<Reading<SellerMeAnswer>> => readAs("seller", "seller/me", locale),
);

export interface DeskQuestion {
  tab: Tab;
  /** Number of an order, or a piece of a buyer's name. */
  search: string;
  offset: number;
}

/** One page of orders under a tab, and how many there are under each, in one request. */
export function readDesk(
  locale: Locale,
  { tab, search, offset }: DeskQuestion,
): Promise<Reading<SellerOrdersAnswer>> {
  const query = new URLSearchParams({ limit: String(ORDERS_A_PAGE), offset: String(offset) });
  if (tab !== "all") query.set("tab", tab);
  if (search) query.set("q", search);
  return readAs("seller", `seller/orders?${query}`, locale);
}

/** One order of the acting seller. */
export function readOrder(locale: Locale, id: string): Promise<Reading<SellerOrderAnswer>> {
  return readAs("seller", `seller/orders/${encodeURIComponent(id)}`, locale);
}

/** The acting seller's booth. */
export function readBooth(locale: Locale): Promise<Reading<SellerBoothAnswer>> {
  return readAs("seller", "seller/booth", locale);
}
