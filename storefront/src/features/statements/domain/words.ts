import type { Locale } from "@/i18n/locales";
import { formatMoney } from "@/lib/format";

interface Reckoning {
  calendar: "persian" | "gregory";
  time_zone: string;
}

const INTL: Record<Locale, string> = { fa: "fa-IR", en: "en-GB" };

/** Whole smallest units as the seller reads them, a loss with its sign before it. */
export function moneyOf(
  locale: Locale,
  units: string,
  { code, decimals }: { code: string; decimals: number },
) {
  return formatMoney(locale, Number(units) / 10 ** decimals, code);
}

/** A month of the seller's calendar, by its first instant: آذر ۱۴۰۵, Azar 1405, November 2026. */
export function monthName(locale: Locale, from: string, where: Reckoning, year = true): string {
  const part = parts(locale, from, where, { month: "long", year: "numeric" });
  return year ? `${part("month")} ${part("year")}` : part("month");
}

/** A day of the month: ۵ آذر, 26 November. */
export function dayName(locale: Locale, at: string, where: Reckoning): string {
  const part = parts(locale, at, where, { day: "numeric", month: "long" });
  return `${part("day")} ${part("month")}`;
}

function parts(locale: Locale, at: string, where: Reckoning, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(`${INTL[locale]}-u-ca-${where.calendar}`, {
    timeZone: where.time_zone,
    ...options,
  });
  const found = new Map(format.formatToParts(new Date(at)).map(({ type, value }) => [type as string, value]));
  return (type: string) => found.get(type) ?? "";
}
