import { codeIn, dayInNumbers, digitsIn } from "@dastranj/print/written";
import type { LabelValues } from "./fill-label";

export interface LabelFacts {
  product: string;
  seller: string;
  county: string;
  licence_number: string;
  batch: string;
  /** ISO day; empty when she says none. */
  made_on: string;
  best_before_days: number | null;
  allergens: string;
  ingredients: string;
  measure: "piece" | "weight" | "volume" | "area" | "length";
  net_amount: number | null;
}

/** What a label is filled with, in its language: dates of its calendar, numbers in its digits. */
export function labelValues(facts: LabelFacts, language: "fa" | "en"): LabelValues {
  return {
    product: facts.product,
    seller: facts.seller,
    county: facts.county,
    licence_number: codeIn(language, facts.licence_number),
    batch: codeIn(language, facts.batch),
    date: day(facts.made_on, 0, language),
    best_before: facts.best_before_days === null ? "" : day(facts.made_on, facts.best_before_days, language),
    allergens: digitsIn(language, facts.allergens),
    ingredients: digitsIn(language, facts.ingredients),
    net: net(facts, language),
  };
}

function day(iso: string, later: number, language: "fa" | "en"): string {
  if (!iso) return "";
  const date = new Date(`${iso}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + later);
  return dayInNumbers(date, language, "UTC");
}

const UNITS = {
  weight: { from: 1000, small: { fa: "گرم", en: "g" }, large: { fa: "کیلوگرم", en: "kg" } },
  volume: { from: 1000, small: { fa: "میلی‌لیتر", en: "ml" }, large: { fa: "لیتر", en: "l" } },
  area: { from: 10_000, small: { fa: "سانتی‌متر مربع", en: "cm²" }, large: { fa: "متر مربع", en: "m²" } },
  length: { from: 100, small: { fa: "سانتی‌متر", en: "cm" }, large: { fa: "متر", en: "m" } },
};

function net({ measure, net_amount }: LabelFacts, language: "fa" | "en"): string {
  if (measure === "piece" || net_amount === null) return "";
  const { from, small, large } = UNITS[measure];
  const big = net_amount >= from;
  const amount = new Intl.NumberFormat(language === "fa" ? "fa-IR" : "en", {
    maximumFractionDigits: 3,
  }).format(big ? net_amount / from : net_amount);
  return `${amount} ${(big ? large : small)[language]}`;
}
