export const SETTLEMENT_REFUSALS = {
  settlement_not_found: { kind: "not_found", fa: "چنین تسویه‌ای نیست.", en: "No such settlement." },
  settlement_not_accepted: {
    kind: "not_allowed",
    fa: "خریدار هنوز همه‌ی ارسال‌ها را نپذیرفته است.",
    en: "The buyer has not accepted every shipment yet.",
  },
  settlement_receipts_open: {
    kind: "not_allowed",
    fa: "رسیدهایی هنوز پذیرفته یا داوری نشده‌اند.",
    en: "Some receipts are not agreed or decided yet.",
  },
  settlement_claims_open: {
    kind: "not_allowed",
    fa: "شکایتی از خریدار بی‌پاسخ مانده است.",
    en: "A claim of the buyer's has no answer yet.",
  },
  settlement_not_billed: {
    kind: "not_allowed",
    fa: "فاکتور خریدار هنوز نوشته نشده است؛ اندکی دیگر دوباره ببینید.",
    en: "The buyer's invoice is not written yet; look again in a moment.",
  },
  settlement_money_waits: {
    kind: "not_allowed",
    fa: "پول این سفارش هنوز در دست تعاونی نیست.",
    en: "The money of this order is not the cooperative's own yet.",
  },
  settlement_balance_low: {
    kind: "not_allowed",
    fa: "مانده‌ی تعاونی برای سهم اعضا بس نیست.",
    en: "The cooperative has less available than its members have to get.",
  },
  settlement_changed: {
    kind: "not_allowed",
    fa: "از هنگامی که دیدید چیزی دگرگون شده است؛ دوباره ببینید.",
    en: "Something has changed since you looked; look again.",
  },
  settlement_too_long_to_print: {
    kind: "not_allowed",
    fa: "این برگه بلندتر از آن است که چاپ شود؛ آن را به صورت CSV بگیرید.",
    en: "This sheet is too long to print; take it as CSV.",
  },
  advance_not_found: { kind: "not_found", fa: "چنین پیش‌پرداختی نیست.", en: "No such advance." },
  advance_order_closed: {
    kind: "not_allowed",
    fa: "بر پایه‌ی این سفارش دیگر پیش‌پرداختی داده نمی‌شود.",
    en: "Nothing is advanced against this order any more.",
  },
  advance_member_unknown: {
    kind: "invalid_data",
    fa: "این عضو سهمی از این سفارش نپذیرفته است.",
    en: "She has accepted no share of this order.",
  },
  advance_too_much: {
    kind: "not_allowed",
    fa: "بیش از آنچه از سهم او مانده است پیش‌پرداخت نمی‌شود.",
    en: "No more is advanced than is left of what her share is worth.",
  },
  advance_balance_low: {
    kind: "not_allowed",
    fa: "مانده‌ی تعاونی برای این پیش‌پرداخت بس نیست.",
    en: "The cooperative has less available than this advance.",
  },
  advance_wrong_state: {
    kind: "not_allowed",
    fa: "این کار در وضعیت کنونی پیش‌پرداخت شدنی نیست.",
    en: "That cannot be done as the advance stands.",
  },
  surplus_year_unknown: {
    kind: "not_found",
    fa: "در این سال چیزی تسویه نشده است.",
    en: "Nothing was settled in that year.",
  },
  surplus_year_not_over: {
    kind: "not_allowed",
    fa: "این سال هنوز به پایان نرسیده است.",
    en: "That year is not over yet.",
  },
  surplus_nothing: {
    kind: "not_allowed",
    fa: "از این سال مازادی نمانده است.",
    en: "Nothing is left of that year.",
  },
  surplus_balance_low: {
    kind: "not_allowed",
    fa: "مانده‌ی تعاونی کمتر از مازاد این سال است.",
    en: "The cooperative has less available than the surplus of that year.",
  },
  surplus_changed: {
    kind: "not_allowed",
    fa: "از هنگامی که دیدید چیزی دگرگون شده است؛ دوباره ببینید.",
    en: "Something has changed since you looked; look again.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
