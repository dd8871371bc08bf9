export const STATEMENT_REFUSALS = {
  statement_month_unknown: {
    kind: "not_found",
    fa: "صورت‌حسابی از این ماه نیست.",
    en: "There is no statement of this month.",
  },
  statement_seller_unknown: { kind: "not_found", fa: "چنین فروشنده‌ای نیست.", en: "No such seller." },
  statement_too_long_to_print: {
    kind: "not_allowed",
    fa: "این صورت‌حساب برای چاپ بلند است؛ آن را به شکل CSV بگیرید.",
    en: "This statement is too long to print: take it as CSV.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
