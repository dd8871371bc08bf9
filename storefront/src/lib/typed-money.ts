import type { Locale } from "@/i18n/locales";
import { asciiDigits, formatNumber } from "./format";

/** What people type of money and whole numbers, and how it is written back into the field. */

/** Tomans are ten rials; of the euro there are hundredths. */
function places(locale: Locale, currency: string): number {
  if (currency === "eur") return 2;
  return locale === "fa" ? 1 : 0;
}

const plain = (text: string) =>
  asciiDigits(text)
    .replace(/[\s,٬]/g, "")
    .replace("٫", ".");

/** A decimal as a whole number of its last place; undefined for what is none, or has more places. */
function scaled(text: string, decimals: number): bigint | undefined {
  const found = /^(\d{1,15})(?:\.(\d+))?$/.exec(plain(text));
  const [, whole = "", fraction = ""] = found ?? [];
  if (!found || fraction.length > decimals) return undefined;
  return BigInt(whole + fraction.padEnd(decimals, "0"));
}

/** An amount as it is typed, in whole smallest units: tomans in Persian, rials in English, euros with cents. */
export function typedMoney(text: string, locale: Locale, currency: string): bigint | undefined {
  return scaled(text, places(locale, currency));
}

/** An amount as it stands in its field. */
export function moneyTyped(units: string, locale: Locale, currency: string): string {
  const decimals = places(locale, currency);
  return formatNumber(locale, Number(units) / 10 ** decimals, { maximumFractionDigits: decimals });
}

/** A whole number within bounds, in any digits. */
export function typedWhole(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,9}$/.test(plain(text)) ? Number(plain(text)) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}
