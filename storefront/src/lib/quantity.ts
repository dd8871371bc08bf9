import type { Measure } from "@dastranj/cooperatives/contract";
import type { Locale } from "@/i18n/locales";
import { asciiDigits, formatNumber } from "./format";

/** Quantities are kept in the measure's smallest (grams), and said in its unit (kilograms). */
const UNITS = {
  weight: { unit: "kg", per: 1000, fa: "کیلوگرم", en: "kg" },
  volume: { unit: "l", per: 1000, fa: "لیتر", en: "l" },
  length: { unit: "m", per: 100, fa: "متر", en: "m" },
  pieces: { unit: "piece", per: 1, fa: "عدد", en: "pieces" },
} as const satisfies Record<Measure, { unit: string; per: number; fa: string; en: string }>;

/** What a measure's unit is called in `unit` of the words. */
export const unitOf = (measure: Measure) => UNITS[measure].unit;

/** A quantity in its unit, without the word for it: ۱۶٫۵. */
export function formatAmountOf(locale: Locale, measure: Measure, quantity: number): string {
  return formatNumber(locale, quantity / UNITS[measure].per, { maximumFractionDigits: 3 });
}

/** A quantity as people say it: ۱۶٫۵ کیلوگرم, 16.5 kg. */
export function formatQuantity(locale: Locale, measure: Measure, quantity: number): string {
  return `${formatAmountOf(locale, measure, quantity)} ${UNITS[measure][locale]}`;
}

/** What was typed, in any digits, as a whole quantity of the smallest; undefined where it is none. */
export function readQuantity(measure: Measure, typed: string): number | undefined {
  const text = asciiDigits(typed).replace(/[\s,٬]/g, "").replace("٫", ".");
  if (!/^\d{1,9}(\.\d{1,3})?$/.test(text)) return undefined;
  const [whole = "0", part = ""] = text.split(".");
  const { per } = UNITS[measure];
  const quantity = Number(whole) * per + Number(part.padEnd(3, "0")) * (per / 1000);
  return Number.isInteger(quantity) ? quantity : undefined;
}
