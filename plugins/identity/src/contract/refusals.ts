import { CLOSING_REFUSALS } from "./refusals-of-closing";

/** Every refusal of this plugin, by its code: which kind of 4xx it is, and what it says in both languages. */
export const IDENTITY_REFUSALS = {
  ...CLOSING_REFUSALS,
  mobile_invalid: {
    kind: "invalid_data",
    fa: "این شماره‌ی همراه درست نیست؛ مانند ۰۹۱۲۳۴۵۶۷۸۹ بنویسید.",
    en: "That is no mobile number; write it like 0912 345 6789.",
  },
  code_invalid: {
    kind: "invalid_data",
    fa: "کد تأیید شش رقم است.",
    en: "The verification code has six digits.",
  },
  code_wrong: {
    kind: "invalid_data",
    fa: "کد تأیید درست نیست.",
    en: "The verification code is wrong.",
  },
  code_expired: {
    kind: "invalid_data",
    fa: "زمان این کد گذشته است؛ کد تازه‌ای بخواهید.",
    en: "This code has expired; please ask for a new one.",
  },
  code_used: {
    kind: "invalid_data",
    fa: "این کد یک بار به کار رفته است؛ کد تازه‌ای بخواهید.",
    en: "This code was used already; please ask for a new one.",
  },
  code_tries_spent: {
    kind: "invalid_data",
    fa: "پنج بار کد نادرست وارد شد؛ کد تازه‌ای بخواهید.",
    en: "The code was wrong five times; please ask for a new one.",
  },
  code_too_soon: {
    kind: "too_many_requests",
    fa: "کد همین الان فرستاده شد؛ یک دقیقه صبر کنید و دوباره بخواهید.",
    en: "A code was sent just now; please wait a minute before asking again.",
  },
  code_too_often: {
    kind: "too_many_requests",
    fa: "برای این شماره چند بار کد خواسته شده است؛ یک ساعت دیگر دوباره بکوشید.",
    en: "Codes were asked for too often for this number; please try again in an hour.",
  },
  code_signs_in_nobody: {
    kind: "not_allowed",
    fa: "با کد تنها خریدار و فروشنده وارد می‌شوند.",
    en: "Only buyers and sellers sign in with a code.",
  },
  signed_out: { kind: "unauthorized", fa: "نخست وارد حساب خود شوید.", en: "Please sign in first." },
  mobile_not_shown: {
    kind: "forbidden",
    fa: "نخست با شماره‌ی همراه و کد تأیید وارد شوید.",
    en: "Please sign in with your mobile and a code first.",
  },
  password_too_short: {
    kind: "invalid_data",
    fa: "گذرواژه دست‌کم هشت نویسه دارد.",
    en: "A password has at least eight characters.",
  },
  buyer_stands: {
    kind: "not_allowed",
    fa: "این شماره از پیش حساب خریدار دارد.",
    en: "This number has a buyer's account already.",
  },
  email_taken: {
    kind: "not_allowed",
    fa: "با این ایمیل از پیش حسابی هست.",
    en: "There is an account with this e-mail already.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;

export type IdentityRefusalCode = keyof typeof IDENTITY_REFUSALS;
