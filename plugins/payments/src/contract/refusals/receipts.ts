/** What is refused of bank transfers and their receipts. */
export const RECEIPT_REFUSALS = {
  receipt_order_not_found: { kind: "not_found", fa: "این سفارش یافت نشد.", en: "No such order." },
  receipt_not_found: { kind: "not_found", fa: "این رسید یافت نشد.", en: "No such receipt." },
  receipt_nothing_due: {
    kind: "not_allowed",
    fa: "برای این سفارش چیزی برای واریز نمانده است.",
    en: "Nothing remains to be transferred for this order.",
  },
  receipt_waiting: {
    kind: "not_allowed",
    fa: "رسید پیشین این سفارش هنوز بررسی نشده است.",
    en: "The receipt sent before is still to be looked at.",
  },
  receipt_too_many: {
    kind: "not_allowed",
    fa: "برای این سفارش رسید دیگری پذیرفته نمی‌شود؛ با دفتر تماس بگیرید.",
    en: "No more receipts are taken for this order; please get in touch with the office.",
  },
  receipt_not_a_file: {
    kind: "invalid_data",
    fa: "رسید باید عکس یا PDF باشد.",
    en: "A receipt is a photo or a PDF.",
  },
  receipt_too_large: {
    kind: "too_large",
    fa: "رسید بزرگ‌تر از ۱۰ مگابایت است.",
    en: "The receipt is larger than 10 MB.",
  },
  receipt_broken: {
    kind: "invalid_data",
    fa: "پرونده‌ی رسید کامل نیست یا باز نمی‌شود.",
    en: "The file of the receipt is not whole or does not open.",
  },
  receipt_key_missing: {
    kind: "invalid_data",
    fa: "شناسه‌ی ارسال نیامده یا درست نیست.",
    en: "The key of the upload is missing or malformed.",
  },
  receipt_due_changed: {
    kind: "not_allowed",
    fa: "مبلغی که باید واریز می‌شد تغییر کرده است؛ دوباره نگاه کنید.",
    en: "What is due has changed meanwhile; please look again.",
  },
  receipt_decided: {
    kind: "not_allowed",
    fa: "درباره‌ی این رسید پیش از این تصمیم گرفته شده است.",
    en: "This receipt was decided before.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
