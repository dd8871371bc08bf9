export const POSTING_REFUSALS = {
  book_part_not_found: {
    kind: "not_found",
    fa: "چنین بخشی از سفارش نیست.",
    en: "There is no such part of an order.",
  },
  book_provider_wrong: {
    kind: "invalid_data",
    fa: "این سفارش با این درگاه پرداخت نشده است.",
    en: "Its order was not paid by this provider.",
  },
  book_amount_wrong: {
    kind: "invalid_data",
    fa: "این مبلغ درست نیست.",
    en: "The amount is not right.",
  },
  book_dispute_not_found: { kind: "not_found", fa: "چنین اعتراضی نیست.", en: "There is no such dispute." },
  book_dispute_closed: {
    kind: "not_allowed",
    fa: "این اعتراض به گونه‌ی دیگری بسته شده است.",
    en: "The dispute has ended another way.",
  },
  book_currency_wrong: {
    kind: "invalid_data",
    fa: "این ارزها درست نیستند.",
    en: "These currencies are not right.",
  },
  book_balance_too_small: {
    kind: "not_allowed",
    fa: "مانده‌ی قابل تسویه‌ی فروشنده کمتر از این است.",
    en: "Less than that is available of the seller's.",
  },
  book_difference_not_found: {
    kind: "not_found",
    fa: "چنین مغایرتی نیست.",
    en: "There is no such difference.",
  },
  book_report_wrong: {
    kind: "invalid_data",
    fa: "گزارش باید دو ستون reference و amount داشته باشد و هر مبلغ عددی درست باشد.",
    en: "A report has the columns reference and amount, and each amount is a number in the currency.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
