import { MEASURES, type Measure } from "@dastranj/cooperatives/contract/measure";
import type { Locale } from "@/i18n/locales";
import { asciiDigits, formatNumber } from "./format";

/** The units in which people count what is sold in bulk. */
const UNITS: Record<Measure, Record<Locale, string>> = {
  weight: { fa: "کیلوگرم", en: "kg" },
  volume: { fa: "لیتر", en: "l" },
  length: { fa: "متر", en: "m" },
  pieces: { fa: "عدد", en: "pieces" },
};

export const ALL_MEASURES = Object.keys(MEASURES) as Measure[];

/** The name of a measure's unit. */
export const unitOf = (locale: Locale, measure: Measure): string => UNITS[measure][locale];

/** A quantity in the measure's smallest, as people say it: ۱۲٫۵ کیلوگرم, 12.5 kg. */
export function formatQuantity(locale: Locale, measure: Measure, quantity: number): string {
  return `${bareQuantity(locale, measure, quantity)} ${unitOf(locale, measure)}`;
}

/** The same without its unit, as it stands in a field. */
export function bareQuantity(locale: Locale, measure: Measure, quantity: number): string {
  return formatNumber(locale, quantity / MEASURES[measure].per, { maximumFractionDigits: 3 });
}

/** Units as they were typed, in any digits, in the measure's smallest; undefined where it is no such quantity. */
export function writtenQuantity(text: string, measure: Measure): number | undefined {
  const typed = plain(text).match(/^(\d{1,7})(?:\.(\d{1,3}))?$/);
  if (!typed) return undefined;
  const [, units = "", parts = ""] = typed;
  const { per } = MEASURES[measure];
  const smallest = Number(units) * per + (Number(parts.padEnd(3, "0")) * per) / 1000;
  return Number.isInteger(smallest) ? smallest : undefined;
}

/** In Persian people reckon in tomans, in English in rials; the shop keeps rials. */
const RIALS_IN: Record<Locale, number> = { fa: 10, en: 1 };

/** An amount as it was typed, in any digits, as whole rials; undefined where it is none. */
export function writtenRials(locale: Locale, text: string): string | undefined {
  const typed = plain(text);
  return /^\d{1,12}$/.test(typed) ? String(Number(typed) * RIALS_IN[locale]) : undefined;
}

/** Whole rials as they stand in a field. */
export const bareRials = (locale: Locale, rials: string): string =>
  formatNumber(locale, Number(rials) / RIALS_IN[locale]);

/** A percentage as it was typed, in any digits, in hundredths of a percent; undefined where it is none. */
export function writtenPercent(text: string): number | undefined {
  const typed = plain(text).match(/^(\d{1,3})(?:\.(\d{1,2}))?$/);
  return typed ? Number(typed[1]) * 100 + Number((typed[2] ?? "").padEnd(2, "0")) : undefined;
}

/** Hundredths of a percent as they stand in a field. */
export const barePercent = (locale: Locale, bp: number): string =>
  formatNumber(locale, bp / 100, { maximumFractionDigits: 2 });

const plain = (text: string) =>
  asciiDigits(text)
    .replace(/[\s,٬\u200f\u200e]/g, "")
    .replace(/٫/g, ".");
