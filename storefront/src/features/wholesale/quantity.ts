import { MEASURES, type Measure } from "@dastranj/cooperatives/contract/quoting";
import type { Locale } from "@/i18n/locales";
import { asciiDigits, formatNumber } from "@/lib/format";

/** A quantity in units of the measure, as a number of the reader's. */
export function quantityOf(locale: Locale, measure: Measure, quantity: number): string {
  return formatNumber(locale, quantity / MEASURES[measure].per, { maximumFractionDigits: 3 });
}

/** A quantity as it is typed, in units of the measure; answered in its smallest, undefined for what is none. */
export function typedIn(measure: Measure, text: string): number | undefined {
  const { per } = MEASURES[measure];
  const plain = asciiDigits(text)
    .replace(/[\s,٬]/g, "")
    .replace("٫", ".");
  const smallest = /^\d{1,9}(\.\d{1,3})?$/.test(plain)
    ? Math.round(Number(plain) * per * 1000) / 1000
    : Number.NaN;
  return Number.isSafeInteger(smallest) && smallest > 0 ? smallest : undefined;
}
