import type { Locale } from "@/i18n/locales";

/** Currencies of the two regions. */
export type MarketCurrency = "irr" | "eur";

const INTL: Record<Locale, string> = { fa: "fa-IR", en: "en-GB" };
const TIME_ZONE = "Asia/Tehran";

/** A number in the digits of the language: ۱٬۲۵۰ or 1,250. */
export function formatNumber(locale: Locale, value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(INTL[locale], options).format(value);
}

/** ASCII digits become Persian ones; everything else stays. */
export function persianDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
}

/** Persian and Arabic digits become ASCII ones: what is typed into a field may be any of them. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Whole rials as tomans, as people say prices: ۱۲۵٬۰۰۰ تومان. */
export function formatToman(rials: number): string {
  return `${formatNumber("fa", rials / 10, { maximumFractionDigits: 1 })} تومان`;
}

/** Whole rials as rials: IRR 1,250,000 in English, ۱٬۲۵۰٬۰۰۰ ریال in Persian. */
export function formatRials(locale: Locale, rials: number): string {
  const number = formatNumber(locale, rials, { maximumFractionDigits: 0 });
  return locale === "fa" ? `${number} ریال` : `IRR ${number}`;
}

/** Euros: €12.50 in English, ۱۲٫۵۰ یورو in Persian. */
export function formatEuro(locale: Locale, euros: number): string {
  const number = formatNumber(locale, euros, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return locale === "fa" ? `${number} یورو` : `€${number}`;
}

/** Whole smallest units of money in the currency's major unit: a rial is none smaller than itself, of all else there are hundredths. */
export function majorOf(units: string | number | bigint, currency: string): number {
  return currency.toLowerCase() === "irr" ? Number(units) : Number(units) / 100;
}

/** Whole smallest units of money, as the visitor reads them. */
export function formatUnits(locale: Locale, units: string | number | bigint, currency: string): string {
  return formatMoney(locale, majorOf(units, currency), currency);
}

/** An amount in the currency's major unit, as the visitor reads it. Unknown currencies show their code. */
export function formatMoney(locale: Locale, amount: number, currency: string): string {
  const code = currency.toLowerCase();
  if (amount < 0) return taken(locale, formatMoney(locale, -amount, currency));
  // Nothing that is taken off is no less than nothing.
  const size = Math.abs(amount);
  if (code === "irr") return locale === "fa" ? formatToman(size) : formatRials(locale, size);
  if (code === "eur") return formatEuro(locale, size);
  return `${formatNumber(locale, size)} ${code.toUpperCase()}`;
}

/** An amount that is taken off: its sign stands left of the number in either language, and the currency where it always does. */
function taken(locale: Locale, amount: string): string {
  return locale === "fa" ? `\u200f\u200e−${amount}` : `−${amount}`;
}

/** A weight in grams: ۷۵۰ گرم, 1.5 kg. */
export function formatWeight(locale: Locale, grams: number): string {
  if (grams < 1000) return `${formatNumber(locale, grams)} ${locale === "fa" ? "گرم" : "g"}`;
  const kilos = formatNumber(locale, grams / 1000, { maximumFractionDigits: 2 });
  return `${kilos} ${locale === "fa" ? "کیلوگرم" : "kg"}`;
}

function dateParts(locale: Locale, iso: string, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(INTL[locale], { timeZone: TIME_ZONE, ...options });
  const parts = new Map(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
}

/** A day: ۲ آذر ۱۴۰۵ (the Persian calendar), 23 November 2026. */
export function formatDate(locale: Locale, iso: string): string {
  const part = dateParts(locale, iso, { day: "numeric", month: "long", year: "numeric" });
  return `${part("day")} ${part("month")} ${part("year")}`;
}

/** A day that is near, with its weekday: شنبه ۱۴ آذر, Saturday 5 December. */
export function formatNearDay(locale: Locale, iso: string): string {
  const part = dateParts(locale, iso, { weekday: "long", day: "numeric", month: "long" });
  return `${part("weekday")} ${part("day")} ${part("month")}`;
}

/** A day and the time in Tehran: ۲ آذر ۱۴۰۵، ساعت ۱۴:۰۵. */
export function formatDateTime(locale: Locale, iso: string): string {
  const part = dateParts(locale, iso, { hour: "2-digit", minute: "2-digit", hour12: false });
  const time = `${part("hour")}:${part("minute")}`;
  return locale === "fa" ? `${formatDate(locale, iso)}، ساعت ${time}` : `${formatDate(locale, iso)}, ${time}`;
}
