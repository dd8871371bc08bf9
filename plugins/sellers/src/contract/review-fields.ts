import type { REVIEWED_FIELDS } from "./application";

/** What the office may ask to have changed, in its words: a paper is `paper.<type>`. */
export const REVIEW_FIELDS = {
  person_name: { fa: "نام و نام خانوادگی", en: "Full name" },
  name: { fa: "نام غرفه", en: "Booth name" },
  name_en: { fa: "نام انگلیسی غرفه", en: "Booth name in English" },
  identity_number: { fa: "کد ملی / شناسه ملی", en: "National / legal-entity ID" },
  county: { fa: "شهرستان", en: "County" },
  craft: { fa: "پیشه", en: "Craft" },
  address: { fa: "نشانی", en: "Address" },
  postal_code: { fa: "کد پستی", en: "Postal code" },
  work_mode: { fa: "شیوه‌ی کار", en: "Mode of work" },
  works_with: { fa: "پیشران یا تعاونی", en: "Driver or cooperative" },
  licence: { fa: "مجوز", en: "Licence" },
  sheba: { fa: "شماره شبا", en: "Sheba" },
} as const satisfies Record<(typeof REVIEWED_FIELDS)[number], { fa: string; en: string }>;

/** Types of paper that are known by name; a policy may ask for others. */
export const PAPER_NAMES: Record<string, { fa: string; en: string }> = {
  national_card: { fa: "کارت ملی", en: "National card" },
  home_business_licence: { fa: "مجوز مشاغل خانگی", en: "Home-business licence" },
  sheba_proof: { fa: "گواهی شماره شبا", en: "Sheba proof" },
  residence: { fa: "گواهی سکونت", en: "Proof of residence" },
  skill_certificate: { fa: "گواهی مهارت", en: "Skill certificate" },
  health_declaration: { fa: "اظهارنامه‌ی بهداشتی", en: "Health declaration" },
  health_permit: { fa: "مجوز بهداشتی", en: "Health permit" },
  food_handler_certificate: { fa: "گواهی کار با خوراکی", en: "Food handler certificate" },
  food_processor_course: { fa: "دوره‌ی فرآوری خوراکی", en: "Food processor course" },
  cooperative_registration: { fa: "ثبت تعاونی", en: "Cooperative registration" },
  supporter_agreement: { fa: "قرارداد پشتیبان یا پیشران", en: "Supporter or driver agreement" },
};

const PAPER = /^paper\.([a-z][a-z0-9_]{0,63})$/;

/** Whether a change of it can be asked for. */
export function isReviewField(field: string): boolean {
  return Object.hasOwn(REVIEW_FIELDS, field) || PAPER.test(field);
}

/** The name of a field or of `paper.<type>`; a type nobody knows by name is said as it is. */
export function nameOfField(field: string, language: "fa" | "en"): string {
  const type = PAPER.exec(field)?.[1];
  if (type) return nameOfPaper(type, language);
  return Object.hasOwn(REVIEW_FIELDS, field)
    ? REVIEW_FIELDS[field as keyof typeof REVIEW_FIELDS][language]
    : field;
}

/** The name of a type of paper. */
export function nameOfPaper(type: string, language: "fa" | "en"): string {
  return Object.hasOwn(PAPER_NAMES, type)
    ? (PAPER_NAMES[type]?.[language] ?? type)
    : type.replaceAll("_", " ");
}
