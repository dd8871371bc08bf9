import type { Locale } from "@/i18n/locales";
import { persianDigits } from "./format";

/** The digits of an address in the reader's script. */
export const digitsFor = (locale: Locale, text: string): string =>
  locale === "fa" ? persianDigits(text) : text;

/** A telephone number as the reader dials it: an Iranian one without its country code in Persian. */
export function phoneFor(locale: Locale, phone: string): string {
  return locale === "fa" ? persianDigits(phone.replace(/^\+98/, "0")) : phone;
}
