import type { MemberReceiptsAnswer } from "@dastranj/cooperatives/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

export const DELIVERIES_A_PAGE = 20;

/** What the acting member brought to hubs; what waits for her word first. */
export const readDeliveries = (locale: Locale, offset: number): Promise<Reading<MemberReceiptsAnswer>> =>
  readAs("seller", `seller/deliveries?limit=${DELIVERIES_A_PAGE}&offset=${offset}`, locale);
