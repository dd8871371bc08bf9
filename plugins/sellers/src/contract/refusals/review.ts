import type { Refusals } from "./refusal";

/** What is refused at the operator's review desk. */
export const REVIEW_REFUSALS = {
  judged_meanwhile: {
    kind: "not_allowed",
    fa: "همکار دیگری هم‌اکنون درباره‌ی این متقاضی تصمیم گرفت؛ صفحه را تازه کنید.",
    en: "A colleague has just decided about this applicant; please look again.",
  },
  licence_not_accepted: {
    kind: "not_allowed",
    fa: "هنوز هیچ مجوز معتبری پذیرفته نشده است.",
    en: "No licence that holds today has been accepted yet.",
  },
  papers_not_accepted: {
    kind: "not_allowed",
    fa: "هنوز همه‌ی مدارک لازم پذیرفته نشده‌اند.",
    en: "Not every required paper has been accepted yet.",
  },
  visit_not_recorded: {
    kind: "not_allowed",
    fa: "نخست باید نتیجه‌ی بازدید از محل ثبت شود.",
    en: "The site visit must be recorded first.",
  },
  visit_not_passed: {
    kind: "not_allowed",
    fa: "بازدید از محل پذیرفته نشده است.",
    en: "The site visit was not passed.",
  },
  second_pair_of_eyes: {
    kind: "forbidden",
    fa: "شما نتیجه‌ی بازدید را ثبت کرده‌اید؛ تأیید با همکار دیگری است.",
    en: "You recorded the site visit; a colleague must verify.",
  },
  visit_in_past: {
    kind: "invalid_data",
    fa: "زمان بازدید باید در آینده باشد.",
    en: "A visit is scheduled for a time ahead.",
  },
  visit_too_far: {
    kind: "invalid_data",
    fa: "زمان بازدید باید تا یک سال آینده باشد.",
    en: "A visit is scheduled within a year.",
  },
  visit_not_scheduled: {
    kind: "not_allowed",
    fa: "بازدیدی در انتظار ثبت نیست.",
    en: "No visit is waiting to be recorded.",
  },
  paper_not_found: { kind: "not_found", fa: "چنین مدرکی یافت نشد.", en: "No such paper." },
  licence_not_found: { kind: "not_found", fa: "چنین مجوزی یافت نشد.", en: "No such licence." },
  replaced_meanwhile: {
    kind: "not_allowed",
    fa: "نسخه‌ی تازه‌تری جای این مدرک را گرفته است.",
    en: "A newer one has taken its place.",
  },
  judged_already: {
    kind: "not_allowed",
    fa: "این رأی پیش‌تر ثبت شده است.",
    en: "It has been judged so already.",
  },
  expired_already: {
    kind: "not_allowed",
    fa: "اعتبار این مدرک گذشته است و پذیرفتنی نیست.",
    en: "It has expired and cannot be accepted.",
  },
} as const satisfies Refusals;
