import { type Measure, PAYMENT_TERMS, type PoolDirect, type PoolSpec } from "@dastranj/cooperatives/contract";
import type { Locale } from "@/i18n/locales";
import { asciiDigits } from "@/lib/format";
import { writtenPercent, writtenQuantity, writtenRials } from "@/lib/quantities";

/** A specification as it is sent. */
export type SentPool = PoolSpec & { margin_bp: number };

/** A grade and a tier as they are written. */
export interface WrittenGrade {
  key: string;
  /** Empty for a new one. */
  code: string;
  fa: string;
  en: string;
  factor: string;
}
export interface WrittenTier {
  key: string;
  from: string;
  price: string;
}

/** How a pool is sold without a quote, as it is written; `quote`: not at all. */
export interface WrittenDirect {
  way: "quote" | "hub" | "sent";
  step: string;
  price: string;
  payment_terms: string;
}

/** The fields of the form that stand once, by their names. */
export type WrittenPool = Record<
  | "title_fa"
  | "title_en"
  | "story_fa"
  | "story_en"
  | "packaging_fa"
  | "packaging_en"
  | "category"
  | "tolerance"
  | "deposit"
  | "lead"
  | "margin",
  string
>;

const NEEDED = ["title_fa", "title_en", "packaging_fa", "packaging_en", "category"] as const;

/**
 * Reads what was written of a pool. What a number has to be the backend says; here it only has to be one.
 *
 * @returns what is sent, or the names of the fields in which something is to be mended: `grade-…` and `tier-…` with a row's key
 */
export function readPoolForm(
  written: WrittenPool,
  {
    locale,
    measure,
    grades,
    tiers,
    direct,
  }: {
    locale: Locale;
    measure: Measure;
    grades: readonly WrittenGrade[];
    tiers: readonly WrittenTier[];
    direct: WrittenDirect;
  },
): SentPool | { faults: string[] } {
  const whole = (text: string, most: number) => {
    const digits = asciiDigits(text).trim();
    return /^\d{1,4}$/.test(digits) && Number(digits) <= most ? Number(digits) : undefined;
  };
  const tolerance_bp = writtenPercent(written.tolerance);
  const margin_bp = writtenPercent(written.margin);
  const deposit_percent = whole(written.deposit, 100);
  const lead_days = whole(written.lead, 180);
  const readGrades = grades.map(({ code, fa, en, factor }, at) => ({
    // A new grade is known by the next number.
    code: code || freeCode(grades, at),
    fa: fa.trim(),
    en: en.trim() || fa.trim(),
    factor_bp: writtenPercent(factor) ?? 0,
  }));
  const readTiers = tiers.map(({ from, price }) => ({
    from: writtenQuantity(from, measure) ?? 0,
    unit_price: writtenRials(locale, price) ?? "0",
  }));
  const readDirect = directOf(direct, { locale, measure });
  const faults = [
    ...NEEDED.filter((field) => !written[field].trim()),
    ...(tolerance_bp === undefined ? ["tolerance"] : []),
    ...(deposit_percent === undefined ? ["deposit"] : []),
    ...(lead_days === undefined ? ["lead"] : []),
    ...(margin_bp === undefined ? ["margin"] : []),
    ...grades.flatMap(({ key }, at) =>
      readGrades[at]?.fa && readGrades[at].factor_bp ? [] : [`grade-${key}`],
    ),
    ...tiers.flatMap(({ key }, at) =>
      readTiers[at]?.from && readTiers[at].unit_price !== "0" ? [] : [`tier-${key}`],
    ),
    ...(readDirect === undefined ? ["step"] : []),
  ];
  if (faults.length > 0) return { faults };
  const both = (name: "title" | "story" | "packaging") => ({
    fa: written[`${name}_fa`].trim(),
    en: written[`${name}_en`].trim(),
  });
  return {
    title: both("title"),
    story: both("story"),
    packaging: both("packaging"),
    category: written.category,
    measure,
    grades: readGrades,
    tolerance_bp: tolerance_bp ?? 0,
    minimum_order: readTiers[0]?.from ?? 0,
    deposit_percent: deposit_percent ?? 0,
    lead_days: lead_days ?? 0,
    tiers: readTiers,
    margin_bp: margin_bp ?? 0,
    direct: readDirect ?? null,
  };
}

/** @returns undefined where a step or what it costs is no number */
function directOf(
  { way, step, price, payment_terms }: WrittenDirect,
  { locale, measure }: { locale: Locale; measure: Measure },
): PoolDirect | null | undefined {
  if (way === "quote") return null;
  const terms = PAYMENT_TERMS.find((one) => one === payment_terms) ?? "on_delivery";
  if (way === "hub") return { shipping: { way }, payment_terms: terms };
  const [steps, rials] = [writtenQuantity(step, measure), writtenRials(locale, price)];
  if (!steps || rials === undefined) return undefined;
  return { shipping: { way, step: steps, price: rials }, payment_terms: terms };
}

function freeCode(grades: readonly WrittenGrade[], at: number): string {
  const taken = new Set(grades.map(({ code }) => code));
  const free = Array.from({ length: 40 }, (_, number) => `g${number + 1}`).filter((code) => !taken.has(code));
  const before = grades.slice(0, at).filter(({ code }) => !code).length;
  return free[before] ?? `g${at + 41}`;
}
