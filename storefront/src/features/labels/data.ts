import type { LabelAnswer } from "@dastranj/listings/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

/** What stands on the label of goods of the acting seller's, before she has said anything of it. */
export function readLabel(locale: Locale, id: string): Promise<Reading<LabelAnswer>> {
  return readAs("seller", `seller/listings/${encodeURIComponent(id)}/label?language=${locale}`, locale);
}
