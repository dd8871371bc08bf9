import type { SellerOrderAnswer, SellerOrderStatus, SellerOrdersAnswer } from "@dastranj/orders/contract";
import type { SellerBoothAnswer, SellerMeAnswer } from "@dastranj/sellers/contract";
import { cache } from "react";
import type { Locale } from "@/i18n/locales";
import { PARCEL_STATES } from "@/lib/progress";
import { type Reading, readAs } from "@/lib/session";

/** What the seller's desk shows; the backend scopes all of it to the acting seller. */

export const ORDERS_A_PAGE = 20;

export type Tab = "all" | SellerOrderStatus;
export const TABS: readonly Tab[] = ["all", ...PARCEL_STATES];

/** The tab an address names; anything else is all. */
export const tabOf = (text: string | undefined): Tab => TABS.find((tab) => tab === text) ?? "all";

/** Who acts, and for whom; asked once for a page, however many of its parts want to know. */
export const readMe = cache(
  (locale: Locale): Promise<Reading<SellerMeAnswer>> => readAs("seller", "seller/me", locale),
);

function readOrders(
  locale: Locale,
  tab: Tab,
  limit: number,
  offset: number,
): Promise<Reading<SellerOrdersAnswer>> {
  const query = new URLSearchParams({ limit: String(limit), offset: String(offset) });
  if (tab !== "all") query.set("status", tab);
  return readAs("seller", `seller/orders?${query}`, locale);
}

export interface Desk {
  page: Reading<SellerOrdersAnswer>;
  /** How many orders stand under each tab. */
  counts: Record<Tab, number | null>;
}

/** One page of orders under a tab, and how many there are under each. */
export async function readDesk(locale: Locale, tab: Tab, offset: number): Promise<Desk> {
  const [page, ...counted] = await Promise.all([
    readOrders(locale, tab, ORDERS_A_PAGE, offset),
    ...TABS.map((each) => readOrders(locale, each, 1, 0)),
  ]);
  const counts = Object.fromEntries(
    TABS.map((each, index) => {
      const reading = counted[index];
      return [each, reading?.ok ? reading.value.count : null];
    }),
  ) as Record<Tab, number | null>;
  return { page, counts };
}

/** One order of the acting seller. */
export function readOrder(locale: Locale, id: string): Promise<Reading<SellerOrderAnswer>> {
  return readAs("seller", `seller/orders/${encodeURIComponent(id)}`, locale);
}

/** The acting seller's booth. */
export function readBooth(locale: Locale): Promise<Reading<SellerBoothAnswer>> {
  return readAs("seller", "seller/booth", locale);
}
