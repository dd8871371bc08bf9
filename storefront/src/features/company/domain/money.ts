import type { Locale } from "@/i18n/locales";
import { asciiDigits } from "@/lib/format";

/** Digits behind the point of a currency. */
const digitsOf = (currency: string): number =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 0;

/** In Persian people reckon in tomans, in English in rials; the shop keeps rials. */
const perTyped = (locale: Locale, currency: string): number =>
  currency === "irr" ? (locale === "fa" ? 10 : 1) : 10 ** digitsOf(currency);

/** A whole amount as it was typed, in smallest units; undefined for what is none. */
export function unitsOf(locale: Locale, typed: string, currency: string): string | undefined {
  const digits = asciiDigits(typed).replace(/[\s,٬]/g, "");
  if (!/^\d{1,13}$/.test(digits)) return undefined;
  return String(BigInt(digits) * BigInt(perTyped(locale, currency)));
}

/** Smallest units as they are typed. */
export function typedOf(locale: Locale, units: string, currency: string): number {
  return Math.floor(Number(units) / perTyped(locale, currency));
}
