/** What is said of a row or cell of a list, beside what is said of a listing's fields (`LISTING_FLAWS`) and by the gate. */
export const SHEET_FLAWS = {
  row_broken: {
    fa: 'این ردیف خوانده نشد؛ نشانهٔ نقل‌قول (") در آن جا افتاده یا زیادی است.',
    en: 'This row could not be read: a quotation mark (") is missing or too many.',
  },
  row_too_long: {
    fa: "این ردیف بیش از اندازه ستون یا نوشته دارد.",
    en: "This row has too many columns or too much text.",
  },
  cell_formula: {
    fa: "نوشته نباید با = یا + یا - یا @ آغاز شود؛ صفحه‌گسترده آن را فرمول می‌خواند.",
    en: "Text must not begin with =, +, - or @: a spreadsheet would run it as a formula.",
  },
  number_not_read: { fa: "این عدد خوانده نشد.", en: "This is not a number." },
  price_fraction: {
    fa: "قیمت کسری از ریال (یا از کوچک‌ترین واحد پول) دارد.",
    en: "This price has a fraction of a rial (or of the currency's smallest unit).",
  },
  choice_unknown: {
    fa: "این گزینه شناخته نیست؛ گزینه‌ها در راهنمای الگو هستند.",
    en: "This choice is not known; the template's guide has the choices.",
  },
  yes_no_wrong: { fa: "بله یا خیر بنویسید.", en: "Please write yes or no." },
  group_differs: {
    fa: "ردیف‌های یک گروه در این ستون باید یکسان باشند یا تنها ردیف نخست آن را داشته باشد.",
    en: "Rows of one group must agree here, or only the first may have it.",
  },
  group_of_others: {
    fa: "این شماره از کالای دیگری از غرفهٔ شماست؛ در این گروه نمی‌آید.",
    en: "This number belongs to other goods of yours; it cannot stand in this group.",
  },
  listing_failed: {
    fa: "این کالا ثبت نشد؛ دوباره بکوشید.",
    en: "These goods could not be imported; please try again.",
  },
  listing_waits: {
    fa: "نسخه‌ای از این کالا منتظر بررسی است؛ پس از آن دوباره بکوشید.",
    en: "A version of these goods waits for the office; please try again after that.",
  },
} as const satisfies Record<string, { fa: string; en: string }>;

export type SheetFlaw = keyof typeof SHEET_FLAWS;
