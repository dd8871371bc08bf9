import type { SellerDashboardAnswer } from "@dastranj/listings/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

export const PERIODS = [7, 30, 90] as const;
export type Period = (typeof PERIODS)[number];

/** The period an address names; anything else is a month. */
export const periodOf = (text: string | undefined): Period =>
  PERIODS.find((period) => String(period) === text) ?? 30;

/** What the acting seller's dashboard shows. */
export function readDashboard(locale: Locale, period: Period): Promise<Reading<SellerDashboardAnswer>> {
  return readAs("seller", `seller/dashboard?days=${period}`, locale);
}

export type Dashboard = SellerDashboardAnswer["dashboard"];
