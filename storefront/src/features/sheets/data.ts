import type { ListingImportAnswer, ListingImportsAnswer } from "@dastranj/listings/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

/** The lists that the acting seller sent last. */
export function readImports(locale: Locale): Promise<Reading<ListingImportsAnswer>> {
  return readAs("seller", "seller/listing-imports", locale);
}

/** One of them with the first of its problems. */
export function readImport(locale: Locale, id: string): Promise<Reading<ListingImportAnswer>> {
  return readAs("seller", `seller/listing-imports/${encodeURIComponent(id)}`, locale);
}
