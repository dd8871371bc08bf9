import type { Refusals } from "./refusal";

/** What is refused of lists that are imported. */
export const SHEET_REFUSALS = {
  sheet_missing: { kind: "invalid_data", fa: "فایلی فرستاده نشد.", en: "No file was sent." },
  sheet_too_large: {
    kind: "too_large",
    fa: "این فایل بیش از ۱۰ مگابایت یا بیش از اندازه فشرده است.",
    en: "This file is larger than 10 MB, or holds too much.",
  },
  sheet_not_read: {
    kind: "invalid_data",
    fa: "این فایل خوانده نشد؛ فایل CSV یا XLSX بدون رمز بفرستید.",
    en: "This file could not be read. Please send a CSV or XLSX file without a password.",
  },
  sheet_empty: { kind: "invalid_data", fa: "در این فایل ردیفی نیست.", en: "There are no rows in this file." },
  sheet_header_unknown: {
    kind: "invalid_data",
    fa: "ردیف نخست باید نام ستون‌ها باشد و ستون «شمارهٔ کالا» را داشته باشد؛ الگو را ببینید.",
    en: "The first row must name the columns, SKU among them; see the template.",
  },
  sheet_header_twice: {
    kind: "invalid_data",
    fa: "نام یک ستون دو بار آمده است.",
    en: "One column stands twice in the first row.",
  },
  sheet_too_many_rows: {
    kind: "invalid_data",
    fa: "این فایل بیش از ۱۰٬۰۰۰ ردیف دارد؛ آن را به چند فایل بخش کنید.",
    en: "This file has more than 10,000 rows. Please split it.",
  },
  import_not_found: { kind: "not_found", fa: "چنین واردکردنی یافت نشد.", en: "There is no such import." },
  import_begun: {
    kind: "not_allowed",
    fa: "این واردکردن پیش‌تر آغاز یا لغو شده است.",
    en: "This import has been started or cancelled already.",
  },
  import_ended: {
    kind: "not_allowed",
    fa: "این واردکردن پایان یافته است.",
    en: "This import has ended already.",
  },
  import_other_running: {
    kind: "not_allowed",
    fa: "واردکردن دیگری در جریان است؛ پس از پایان آن بکوشید.",
    en: "Another import of yours is under way; please wait until it has ended.",
  },
  import_nothing: {
    kind: "not_allowed",
    fa: "در این فایل چیزی برای واردکردن نیست.",
    en: "There is nothing to import in this file.",
  },
} as const satisfies Refusals;
