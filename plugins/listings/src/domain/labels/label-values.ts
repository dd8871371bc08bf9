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
    licence_number: code(facts.licence_number, language),
    batch: code(facts.batch, language),
    date: day(facts.made_on, 0, language),
    best_before: facts.best_before_days === null ? "" : day(facts.made_on, facts.best_before_days, language),
    allergens: digits(facts.allergens, language),
    ingredients: digits(facts.ingredients, language),
    net: net(facts, language),
  };
}

function day(iso: string, later: number, language: "fa" | "en"): string {
  if (!iso) return "";
  const date = new Date(`${iso}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + later);
  if (language === "en") return date.toISOString().slice(0, 10);
  const format = new Intl.DateTimeFormat("fa-IR-u-ca-persian", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    timeZone: "UTC",
  });
  const part = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]));
  return `${part.get("year")}/${part.get("month")}/${part.get("day")}`;
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

/** A number of papers or of a batch, kept together and from left to right wherever it stands. */
function code(text: string, language: "fa" | "en"): string {
  return text && `\u2066${/\p{Script=Latin}/u.test(text) ? text : digits(text, language)}\u2069`;
}

function digits(text: string, language: "fa" | "en"): string {
  return language === "fa"
    ? text
        // What belongs to a Latin word, such as E330, stays in its own digits.
        .replace(/(?<![\p{Script=Latin}\d])\d+(?![\p{Script=Latin}\d])/gu, (number) =>
          number.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit))),
        )
        .replace(/(?<=[۰-۹])%/g, "٪")
    : text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
