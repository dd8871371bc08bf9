import { PLAIN_FLAWS } from "./plain-flaws";

/** What is said at a field, in its place and in the applicant's language, by code. */
export const FIELD_FLAWS = {
  ...PLAIN_FLAWS,
  field_too_short: { fa: "این نوشته بیش از اندازه کوتاه است.", en: "That is too short." },
  national_id_length: { fa: "کد ملی ۱۰ رقم است.", en: "A national ID has 10 digits." },
  national_id_wrong: {
    fa: "این کد ملی درست نیست؛ رقم‌ها را دوباره ببینید.",
    en: "This is no national ID; please look at its digits again.",
  },
  legal_id_length: { fa: "شناسه ملی ۱۱ رقم است.", en: "A legal-entity ID has 11 digits." },
  legal_id_wrong: {
    fa: "این شناسه ملی درست نیست؛ رقم‌ها را دوباره ببینید.",
    en: "This is no legal-entity ID; please look at its digits again.",
  },
  sheba_length: {
    fa: "شماره شبا IR و ۲۴ رقم پس از آن است.",
    en: "A Sheba is IR and 24 digits after it.",
  },
  sheba_wrong: {
    fa: "این شماره شبا درست نیست؛ رقم‌ها را دوباره ببینید.",
    en: "This is no Sheba; please look at its digits again.",
  },
  postal_code_length: { fa: "کد پستی ۱۰ رقم است.", en: "A postal code has 10 digits." },
  works_with_missing: {
    fa: "نام پیشران یا تعاونی را بنویسید.",
    en: "Please name the driver or the cooperative.",
  },
  day_wrong: { fa: "این تاریخ در تقویم نیست.", en: "There is no such day." },
  day_in_future: { fa: "این تاریخ هنوز نرسیده است.", en: "That day has not come yet." },
  licence_expired: {
    fa: "اعتبار این مجوز گذشته است؛ مجوز معتبر لازم است.",
    en: "This licence has expired; one that still holds is needed.",
  },
  licence_ends_before_it_begins: {
    fa: "تاریخ انقضا پیش از تاریخ صدور است.",
    en: "It would expire before it was issued.",
  },
  paper_expired: {
    fa: "اعتبار این مدرک گذشته است؛ مدرک معتبر لازم است.",
    en: "This paper has expired; one that still holds is needed.",
  },
  categories_missing: {
    fa: "دست‌کم یک دسته از کالاهایی را که مجوز دارید برگزینید.",
    en: "Please choose at least one category that the licence is for.",
  },
  county_unknown: { fa: "این شهرستان شناخته نیست.", en: "That county is not known." },
  craft_unknown: { fa: "این رشته شناخته نیست.", en: "That craft is not known." },
} as const satisfies Record<string, { fa: string; en: string }>;

export type FieldFlaw = keyof typeof FIELD_FLAWS;

/** The body of a 400 whose `code` is `fields_wrong`: what is wrong, by field. */
export interface FieldsWrongAnswer {
  code: "fields_wrong";
  type: "invalid_data";
  /** Says that something is wrong, in the caller's language. */
  message: string;
  fields: Record<string, { code: FieldFlaw; message: string }>;
}
