export const QUOTE_REFUSALS = {
  quote_request_not_found: {
    kind: "not_found",
    fa: "چنین استعلامی نیست.",
    en: "No such request for a quote.",
  },
  quote_pool_not_found: { kind: "not_found", fa: "چنین تأمین مشترکی نیست.", en: "No such pooled supply." },
  quote_pool_closed: {
    kind: "not_allowed",
    fa: "این تأمین مشترک اکنون سفارش نمی‌گیرد.",
    en: "This pooled supply takes no orders now.",
  },
  quote_quantity_below_minimum: {
    kind: "invalid_data",
    fa: "این مقدار کمتر از حداقل سفارش است.",
    en: "This is less than the minimum order.",
  },
  quote_quantity_too_large: {
    kind: "invalid_data",
    fa: "این مقدار بیش از آن است که خانه‌ها بسازند.",
    en: "This is more than homes can make.",
  },
  quote_grade_unknown: {
    kind: "invalid_data",
    fa: "درجه‌ای از فهرست همین تأمین مشترک برگزینید.",
    en: "Choose a grade from the list of this pooled supply.",
  },
  quote_date_past: {
    kind: "invalid_data",
    fa: "تاریخ تحویل باید پس از امروز باشد.",
    en: "The delivery date must come after today.",
  },
  quote_date_too_far: {
    kind: "invalid_data",
    fa: "تاریخ تحویل بیش از دو سال دیگر است.",
    en: "The delivery date is more than two years away.",
  },
  quote_amount_too_large: {
    kind: "invalid_data",
    fa: "مبلغ این پیش‌فاکتور بیش از اندازه بزرگ است.",
    en: "This comes to more money than any order.",
  },
  quote_wrong_state: {
    kind: "not_allowed",
    fa: "این کار در وضعیت کنونی استعلام شدنی نیست.",
    en: "That cannot be done as the request stands.",
  },
  quote_already_accepted: {
    kind: "not_allowed",
    fa: "پیش‌فاکتور دیگری از همین استعلام پذیرفته شده است.",
    en: "This request has been settled: a version of it was accepted.",
  },
  quote_over: {
    kind: "not_allowed",
    fa: "این استعلام پایان یافته است.",
    en: "This request is over.",
  },
  quote_nothing_offered: {
    kind: "not_allowed",
    fa: "هنوز پیش‌فاکتوری فرستاده نشده است.",
    en: "Nothing has been offered yet.",
  },
  quote_newer_version: {
    kind: "not_allowed",
    fa: "در این میان نسخه‌ی تازه‌تری فرستاده شده است؛ آن را ببینید.",
    en: "A newer version was sent meanwhile; please look at it.",
  },
  quote_own_version: {
    kind: "not_allowed",
    fa: "نسخه‌ای را که خودتان فرستاده‌اید طرف دیگر می‌پذیرد.",
    en: "What you offered yourself is for the other side to accept.",
  },
  quote_expired: {
    kind: "not_allowed",
    fa: "اعتبار این پیش‌فاکتور پایان یافته است.",
    en: "This quote is no longer valid.",
  },
  quote_buyer_gone: {
    kind: "not_allowed",
    fa: "کسی که این پیشنهاد را داد دیگر برای شرکت خرید نمی‌کند.",
    en: "Whoever offered this no longer buys for the company.",
  },
  quote_cooperative_not_selling: {
    kind: "not_allowed",
    fa: "این تعاونی اکنون اجازه‌ی فروش ندارد.",
    en: "This cooperative may not sell at the moment.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
