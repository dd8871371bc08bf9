import type { Locale } from "@/i18n/locales";
import { formatNumber } from "./format";

/** What the shop itself refuses, and its words for what Medusa refuses in English alone. */

export interface Refusal {
  type: string;
  code: string;
  message: string;
  /** What is wrong with a form, by field, where the backend says so. */
  fields?: FieldRefusals;
}

export type FieldRefusals = Record<string, { code: string; message: string }>;

/** The refusals by field of a body, without whatever else it holds. */
function fieldsOf(given: unknown): FieldRefusals | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  const said = Object.entries(given).flatMap(([field, one]: [string, unknown]) => {
    const { code, message } = (one ?? {}) as Record<string, unknown>;
    return typeof code === "string" && typeof message === "string" ? [[field, { code, message }]] : [];
  });
  return said.length > 0 ? (Object.fromEntries(said) as FieldRefusals) : undefined;
}

const WORDS = {
  backend_unreachable: {
    fa: "ارتباط با فروشگاه برقرار نشد. چند لحظه‌ی دیگر دوباره بکوشید.",
    en: "The shop cannot be reached. Please try again in a moment.",
  },
  path_not_open: { fa: "چنین نشانی‌ای در فروشگاه نیست.", en: "There is no such address in the shop." },
  cross_site_write: {
    fa: "این درخواست از سایت دیگری آمده است و پذیرفته نمی‌شود.",
    en: "This request came from another site and is not accepted.",
  },
  body_too_large: { fa: "داده‌ی فرستاده‌شده بیش از اندازه بزرگ است.", en: "The data sent is too large." },
  file_too_large: {
    fa: "این فایل بزرگ‌تر از ۱۰ مگابایت است؛ عکس کوچک‌تری بفرستید.",
    en: "This file is larger than 10 MB; please send a smaller photo.",
  },
  body_not_json: { fa: "داده‌ی فرستاده‌شده خوانا نیست.", en: "The data sent cannot be read." },
  input_invalid: {
    fa: "آنچه نوشته‌اید کامل یا درست نیست.",
    en: "What you entered is incomplete or not valid.",
  },
  wrong_credentials: { fa: "ایمیل یا گذرواژه درست نیست.", en: "The e-mail or the password is not right." },
  email_taken: {
    fa: "با این ایمیل پیش‌تر ثبت‌نام شده است؛ وارد شوید.",
    en: "This e-mail already has an account; please sign in.",
  },
  reset_link_spent: {
    fa: "این پیوند به کار رفته یا زمانش گذشته است؛ پیوند تازه‌ای بخواهید.",
    en: "This link was used already or has expired; please ask for a new one.",
  },
  not_signed_in: { fa: "نخست وارد حساب خود شوید.", en: "Please sign in first." },
  insufficient_inventory: {
    fa: "این تعداد از این کالا موجود نیست.",
    en: "There is not that much of this product in stock.",
  },
  not_found: { fa: "آنچه می‌جویید یافت نشد.", en: "What you are looking for was not found." },
  not_allowed: { fa: "این کار شدنی نیست.", en: "That cannot be done." },
  conflict: {
    fa: "کار دیگری روی همین سبد در جریان است؛ یک لحظه‌ی دیگر دوباره بکوشید.",
    en: "Something else is happening to this basket; please try again in a moment.",
  },
  unknown_error: { fa: "کاری درست پیش نرفت. دوباره بکوشید.", en: "Something went wrong. Please try again." },
} as const;

/** A wait, in the words of the language: ۲ دقیقه, 40 seconds. */
function waitOf(seconds: number, language: Locale): string {
  const [value, unit] = seconds > 90 ? [Math.ceil(seconds / 60), "minute"] : [seconds, "second"];
  return formatNumber(language, value, { style: "unit", unit, unitDisplay: "long" });
}

/** What somebody is told who tried too often, with how long to wait where it is known. */
function tooOften(retryAfter: string | null | undefined, language: Locale): string {
  const seconds = Number(retryAfter);
  if (language === "en") {
    const when = seconds > 0 ? `in ${waitOf(seconds, language)}` : "a little later";
    return `That was too often in a row. Please try again ${when}.`;
  }
  const when = seconds > 0 ? `${waitOf(seconds, language)} دیگر` : "کمی دیرتر";
  return `بیش از اندازه پشت سر هم کوشیدید. ${when} دوباره بکوشید.`;
}

export type ShopRefusalCode = keyof typeof WORDS;

/** The language a caller reads: Persian unless English is asked for. */
export function languageOf(headers: Headers): Locale {
  const asked = headers.get("x-medusa-locale") ?? headers.get("accept-language") ?? "";
  return /^\s*en\b/i.test(asked) ? "en" : "fa";
}

/** A refusal of the shop's own, in the caller's language. */
export function refuse(code: ShopRefusalCode, language: Locale, type = "invalid_data"): Refusal {
  return { type, code, message: WORDS[code][language] };
}

const BY_STATUS: Record<number, ShopRefusalCode> = {
  400: "input_invalid",
  401: "not_signed_in",
  403: "not_allowed",
  404: "not_found",
  409: "conflict",
};

/**
 * Gives any refusal of the backend the one shape `{type, code, message}` in the caller's language. Our plugins'
 * refusals already have it; Medusa's own speak English and sometimes carry no code.
 *
 * @param retryAfter the answer's header of that name
 */
export function worded(status: number, body: unknown, language: Locale, retryAfter?: string | null): Refusal {
  const given = (typeof body === "object" && body !== null ? body : {}) as Partial<
    Record<keyof Refusal, unknown>
  >;
  const type = typeof given.type === "string" ? given.type : "unknown_error";
  const code = typeof given.code === "string" ? given.code : "";
  if (status === 429)
    return { type, code: code || "too_many_requests", message: tooOften(retryAfter, language) };
  if (Object.hasOwn(WORDS, code)) return refuse(code as ShopRefusalCode, language, type);
  const ours = /^[a-z]+(_[a-z]+)+$/.test(code) && !STOCK_CODES.has(code);
  // A 503 with a code of ours is a refusal too: the shop is busy, and says so.
  if (ours && (status < 500 || status === 503) && typeof given.message === "string")
    return { type, code, message: given.message, fields: fieldsOf(given.fields) };
  return refuse(BY_STATUS[status] ?? "unknown_error", language, type);
}

/** Codes Medusa's error handler puts on whole families of errors: they say nothing to a reader. */
const STOCK_CODES = new Set(["invalid_state_error", "invalid_request_error", "api_error"]);
