import type { SellerMembershipsAnswer, SellerPledgesAnswer } from "@dastranj/cooperatives/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

/** More of either than a producer comes to have. */
const ALL = 100;

/** To which cooperatives the acting producer belongs. */
export const readMemberships = (locale: Locale): Promise<Reading<SellerMembershipsAnswer>> =>
  readAs("seller", `seller/memberships?limit=${ALL}`, locale);

/** What she pledges, and to what else she could. */
export const readPledges = (locale: Locale): Promise<Reading<SellerPledgesAnswer>> =>
  readAs("seller", `seller/pledges?limit=${ALL}`, locale);
