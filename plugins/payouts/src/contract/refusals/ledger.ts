export const LEDGER_REFUSALS = {
  ledger_amount_wrong: {
    kind: "invalid_data",
    fa: "مبلغ باید عددی درست، بیش از صفر و کمتر از ۲ به توان ۵۳ باشد.",
    en: "An amount must be whole, above zero and below 2^53.",
  },
  ledger_currencies_mixed: {
    kind: "invalid_data",
    fa: "هر جابه‌جایی تنها به یک ارز است.",
    en: "A movement is of one currency.",
  },
  ledger_account_wrong: {
    kind: "invalid_data",
    fa: "در فهرست حساب‌ها چنین حسابی نیست یا این‌جا به کار نمی‌رود.",
    en: "The chart knows no such account, or it cannot stand here.",
  },
  ledger_entry_wrong: {
    kind: "invalid_data",
    fa: "این سند کامل نیست.",
    en: "The entry is not complete: it needs a reference, a kind, a moment and movements.",
  },
  ledger_overdrawn: {
    kind: "not_allowed",
    fa: "مانده‌ی یکی از حساب‌ها کافی نیست.",
    en: "An account does not hold so much.",
  },
  ledger_entry_differs: {
    kind: "not_allowed",
    fa: "با این شناسه سند دیگری ثبت شده است.",
    en: "Another entry stands under this reference.",
  },
  ledger_entry_not_found: { kind: "not_found", fa: "چنین سندی نیست.", en: "No such entry." },
  ledger_moment_ahead: {
    kind: "invalid_data",
    fa: "این لحظه هنوز نرسیده است.",
    en: "This moment has not come yet.",
  },
  ledger_cursor_wrong: {
    kind: "invalid_data",
    fa: "این نشانه‌ی صفحه از آنِ فهرست دیگری است.",
    en: "This page marker is of another list.",
  },
  ledger_period_wrong: {
    kind: "invalid_data",
    fa: "پایان دوره باید پس از آغاز آن باشد.",
    en: "A period ends after it begins.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
