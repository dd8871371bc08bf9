import type { Locale } from "@/i18n/locales";
import { formatNumber, formatUnits, majorOf } from "@/lib/format";

/** What was earned: ۱۲۵٬۰۰۰ تومان. */
export function moneyOf(locale: Locale, amount: number, currency: string): string {
  return formatUnits(locale, amount, currency);
}

/** The same in few signs, for the side of a picture: ۲٫۴ میلیون. */
export function shortMoney(locale: Locale, amount: number, currency: string): string {
  const said = majorOf(amount, currency) / (locale === "fa" && currency === "irr" ? 10 : 1);
  return formatNumber(locale, said, { notation: "compact", maximumFractionDigits: 1 });
}

/** A day without its year: ۲ آذر, 23 November. */
export function dayName(locale: Locale, iso: string, month: "long" | "short" = "long"): string {
  const format = new Intl.DateTimeFormat(locale === "fa" ? "fa-IR" : "en-GB", {
    day: "numeric",
    month,
    timeZone: "UTC",
  });
  const parts = new Map(
    format.formatToParts(new Date(`${iso}T12:00:00Z`)).map((part) => [part.type, part.value]),
  );
  return `${parts.get("day")} ${parts.get("month")}`;
}

/** A share in whole percent: ۸۵٪. */
export function shareOf(locale: Locale, part: number, whole: number): string {
  return formatNumber(locale, whole > 0 ? part / whole : 0, { style: "percent", maximumFractionDigits: 0 });
}
