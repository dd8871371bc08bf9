import { asciiDigits } from "@/lib/format";
import type { WishCurrency } from "./search-address";

/** What one unit that people write is in smallest units: a toman is ten rials, a euro a hundred cents. */
function smallestUnits(locale: "fa" | "en", currency: WishCurrency): number {
  if (currency === "eur") return 100;
  return locale === "fa" ? 10 : 1;
}

/** A price as somebody typed it, in any digits and with any separators, as whole smallest units; undefined when it is none. */
export function typedPrice(locale: "fa" | "en", currency: WishCurrency, typed: string): number | undefined {
  const text = asciiDigits(typed)
    .replaceAll("٫", ".")
    .replace(/[\s\u066c,،']/g, "");
  if (!/^\d+(\.\d+)?$/.test(text)) return undefined;
  const amount = Math.round(Number(text) * smallestUnits(locale, currency));
  return amount <= 10_000_000_000 ? amount : undefined;
}

/** Smallest units as the unit that people write. */
export function writtenPrice(locale: "fa" | "en", currency: WishCurrency, amount: number): number {
  return amount / smallestUnits(locale, currency);
}
