import type { HandoverAddressesAnswer, SellerAccountAnswer, TeamAnswer } from "@dastranj/sellers/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

/** What a seller's account shows; the backend scopes all of it to the acting member. */

export const readAccount = (locale: Locale): Promise<Reading<SellerAccountAnswer>> =>
  readAs("seller", "seller/account", locale);
export const readTeam = (locale: Locale): Promise<Reading<TeamAnswer>> =>
  readAs("seller", "seller/team", locale);
export const readHandover = (locale: Locale): Promise<Reading<HandoverAddressesAnswer>> =>
  readAs("seller", "seller/handover-addresses", locale);
