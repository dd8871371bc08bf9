import type { ProgressAnswer } from "@dastranj/cooperatives/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

/** What the acting member said of one of her shares, the newest first. */
export const readProgress = (locale: Locale, offer: string): Promise<Reading<ProgressAnswer>> =>
  readAs("seller", `seller/offers/${encodeURIComponent(offer)}/progress`, locale);
