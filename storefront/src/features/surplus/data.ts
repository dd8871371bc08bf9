import type { SurplusAnswer } from "@dastranj/cooperatives/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

export const MEMBERS_A_PAGE = 50;

interface SurplusQuestion {
  year: string | undefined;
  currency: string | undefined;
  offset: number;
}

/** What a year of the acting cooperative left over, and who has how much of it; without a year the last that is over. */
export function readSurplus(
  locale: Locale,
  { year, currency, offset }: SurplusQuestion,
): Promise<Reading<SurplusAnswer>> {
  const query = new URLSearchParams({ limit: String(MEMBERS_A_PAGE), offset: String(offset) });
  if (year) query.set("year", year);
  if (currency) query.set("currency", currency);
  return readAs("seller", `seller/cooperative/surplus?${query}`, locale);
}
