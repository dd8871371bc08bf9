import type { WholesaleInvoice, WholesaleInvoiceAnswer } from "@dastranj/cooperatives/contract";
import type { Locale } from "@/i18n/locales";
import { readAs } from "@/lib/session";

/** Whose page it stands on: the buyer's of a wholesale order, or the cooperative's. */
export type Side = "company" | "cooperative";

/** What was billed of a wholesale order; null while nothing was. */
export async function readInvoice(locale: Locale, side: Side, id: string): Promise<WholesaleInvoice | null> {
  const path = `wholesale-orders/${encodeURIComponent(id)}/invoice`;
  const read =
    side === "company"
      ? await readAs<WholesaleInvoiceAnswer>("buyer", `store/${path}`, locale)
      : await readAs<WholesaleInvoiceAnswer>("seller", `seller/cooperative/${path}`, locale);
  return read.ok ? read.value.invoice : null;
}
