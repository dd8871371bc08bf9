import type { OrderPartsAnswer } from "@dastranj/orders/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

/** One order with every seller's part, as its buyer sees it now. */
export function readOrder(locale: Locale, id: string): Promise<Reading<OrderPartsAnswer>> {
  return readAs<OrderPartsAnswer>("buyer", `store/orders/${encodeURIComponent(id)}/parts`, locale);
}
