import { FIELD_FLAWS } from "../field-flaws";
import { refusalsOfFlaws } from "../plain-flaws";
import type { Refusals } from "./refusal";

export const APPLICATION_REFUSALS = {
  ...refusalsOfFlaws(FIELD_FLAWS),
  fields_wrong: {
    kind: "invalid_data",
    fa: "بعضی از خانه‌ها درست پر نشده است.",
    en: "Some of the fields are not right.",
  },
  owners_only: {
    kind: "forbidden",
    fa: "این کار را فقط صاحب غرفه می‌تواند انجام دهد.",
    en: "Only the booth's owner may do that.",
  },
  identity_taken: {
    kind: "not_allowed",
    fa: "با این شماره پیش‌تر درخواستی ثبت شده است. اگر از شماست، با همان شماره همراه وارد شوید.",
    en: "There is an application under this number already. If it is yours, sign in as you did then.",
  },
  licence_taken: {
    kind: "not_allowed",
    fa: "این شماره مجوز پیش‌تر به نام فروشنده‌ی دیگری ثبت شده است.",
    en: "This licence number is in use by another seller.",
  },
  member_taken: {
    kind: "not_allowed",
    fa: "با این شماره همراه یا رایانامه فروشنده‌ای هست؛ با آن وارد شوید.",
    en: "There is a seller with this mobile or e-mail already; please sign in with it.",
  },
  application_not_writable: {
    kind: "not_allowed",
    fa: "درخواست فرستاده شده است و اکنون نمی‌توان آن را تغییر داد.",
    en: "The application has been sent and cannot be changed now.",
  },
  application_incomplete: {
    kind: "not_allowed",
    fa: "درخواست هنوز کامل نیست؛ گام‌های ناتمام را پر کنید.",
    en: "The application is not complete yet; please fill in what is missing.",
  },
  paper_missing: { kind: "invalid_data", fa: "پرونده‌ای فرستاده نشد.", en: "No file was sent." },
  paper_empty: { kind: "invalid_data", fa: "این پرونده خالی است.", en: "This file is empty." },
  paper_too_large: {
    kind: "too_large",
    fa: "این پرونده بیش از ۱۰ مگابایت است؛ عکس کوچک‌تری بفرستید.",
    en: "This file is larger than 10 MB; please send a smaller one.",
  },
  paper_type_refused: {
    kind: "invalid_data",
    fa: "این پرونده عکس (JPEG، PNG، WebP) یا PDF نیست، هر نامی که داشته باشد.",
    en: "This file is no photo (JPEG, PNG, WebP) and no PDF, whatever its name says.",
  },
  paper_heic: {
    kind: "invalid_data",
    fa: "این عکس با قالب HEIC است؛ آن را به‌صورت JPEG بفرستید.",
    en: "This photo is in Apple's HEIC form; please send it as JPEG.",
  },
  paper_broken: {
    kind: "invalid_data",
    fa: "این پرونده آسیب‌دیده یا ناتمام است؛ دوباره بفرستید.",
    en: "This file is damaged or was cut off; please send it again.",
  },
  paper_too_many_pixels: {
    kind: "invalid_data",
    fa: "این عکس بیش از اندازه بزرگ است؛ عکسی با حداکثر ۶۴ مگاپیکسل بفرستید.",
    en: "This photo has too many pixels; please send one of 64 megapixels at most.",
  },
  paper_locked: {
    kind: "invalid_data",
    fa: "این PDF گذرواژه دارد؛ بدون گذرواژه بفرستید.",
    en: "This PDF is locked; please send one without a password.",
  },
  paper_acts: {
    kind: "invalid_data",
    fa: "در این PDF برنامه یا پیوست هست و پذیرفته نمی‌شود.",
    en: "This PDF holds a program or attachments and is not accepted.",
  },
  papers_too_many: {
    kind: "not_allowed",
    fa: "شمار مدارک بیش از اندازه است.",
    en: "Those are too many papers.",
  },
  paper_not_found: { kind: "not_found", fa: "چنین مدرکی نیست.", en: "No such paper." },
  link_expired: {
    kind: "not_found",
    fa: "این پیوند دیگر کار نمی‌کند؛ آن را دوباره باز کنید.",
    en: "This link no longer works; please open the paper again.",
  },
} as const satisfies Refusals;
