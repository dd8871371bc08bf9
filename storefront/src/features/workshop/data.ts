import type { WorkshopAnswer } from "@dastranj/listings/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

/** The acting seller's workshop. */
export const readWorkshop = (locale: Locale): Promise<Reading<WorkshopAnswer>> =>
  readAs("seller", "seller/workshop", locale);
