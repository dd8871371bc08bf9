import type { OrderReceiptsAnswer } from "@dastranj/payments/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

/** What the buyer of an order can still transfer for it, and what became of the receipts she sent. */
export function readOrderReceipts(locale: Locale, orderId: string): Promise<Reading<OrderReceiptsAnswer>> {
  return readAs("buyer", `store/orders/${encodeURIComponent(orderId)}/receipts`, locale);
}
