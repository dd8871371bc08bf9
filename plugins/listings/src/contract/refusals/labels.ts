import type { Refusals } from "./refusal";

/** What is refused of labels. */
export const LABEL_REFUSALS = {
  label_not_covered: {
    kind: "not_allowed",
    fa: "هیچ مجوز معتبری از شما این کالا را در بر نمی‌گیرد؛ برای آن برچسبی چاپ نمی‌شود.",
    en: "No valid licence of yours covers these goods, so there is no label for them.",
  },
  label_variant_unknown: {
    kind: "not_found",
    fa: "این کالا چنین گونه‌ای ندارد.",
    en: "This listing has no such variant.",
  },
  label_too_long: {
    kind: "invalid_data",
    fa: "نوشتهٔ این برچسب در این اندازه جا نمی‌شود؛ برچسب بزرگ‌تری برگزینید.",
    en: "This label's text does not fit this size. Please choose a larger label.",
  },
} as const satisfies Refusals;
