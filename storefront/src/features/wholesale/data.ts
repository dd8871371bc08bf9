import type { CompaniesAnswer, StorePoolAnswer, StorePoolsAnswer } from "@dastranj/cooperatives/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs, tokenOf } from "@/lib/session";

/** What cooperatives offer in bulk, and for whom the signed-in buyer may ask. */

export const POOLS_A_PAGE = 20;

export const readPools = (locale: Locale, offset: number): Promise<Reading<StorePoolsAnswer>> =>
  readAs("buyer", `store/pools?limit=${POOLS_A_PAGE}&offset=${offset}`, locale);

export const readPool = (locale: Locale, handle: string): Promise<Reading<StorePoolAnswer>> =>
  readAs("buyer", `store/pools/${encodeURIComponent(handle)}`, locale);

/** The buyer's companies; null when nobody is signed in. */
export async function readOwnCompanies(locale: Locale): Promise<CompaniesAnswer["companies"] | null> {
  if (!(await tokenOf("buyer"))) return null;
  const companies = await readAs<CompaniesAnswer>("buyer", "store/companies", locale);
  return companies.ok ? companies.value.companies : null;
}
