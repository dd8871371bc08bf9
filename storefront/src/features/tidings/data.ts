import type { TidingsAnswer } from "@dastranj/orders/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

/** What a signed-in buyer hears of, and by what. */
export const readBuyersTidings = (locale: Locale): Promise<Reading<TidingsAnswer>> =>
  readAs("buyer", "store/customers/me/tidings", locale);

/** What a member of a booth's team hears of. */
export const readMembersTidings = (locale: Locale): Promise<Reading<TidingsAnswer>> =>
  readAs("seller", "seller/tidings", locale);
