import type { SellerPayoutsAnswer } from "@dastranj/payouts/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

export const PAYOUTS_A_PAGE = 20;

/** What is the acting seller's, and what was paid to her. */
export const readPayouts = (locale: Locale, offset: number): Promise<Reading<SellerPayoutsAnswer>> =>
  readAs("seller", `seller/payouts?limit=${PAYOUTS_A_PAGE}&offset=${offset}`, locale);
