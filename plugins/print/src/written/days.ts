import type { Language } from "./digits";

const CALENDARS = { fa: "fa-IR-u-ca-persian", en: "en-GB-u-ca-gregory" };

/** A day in numbers, of the language's calendar: ۱۴۰۵/۰۹/۰۵, 2026-11-26. */
export function dayInNumbers(at: Date, language: Language, timeZone: string): string {
  const part = partsOf(at, language, { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  return [part("year"), part("month"), part("day")].join(language === "fa" ? "/" : "-");
}

/** A day as it is said: ۵ آذر ۱۴۰۵, 26 November 2026. */
export function dayInWords(at: Date, language: Language, timeZone: string): string {
  const part = partsOf(at, language, { timeZone, year: "numeric", month: "long", day: "numeric" });
  return [part("day"), part("month"), part("year")].join(" ");
}

function partsOf(at: Date, language: Language, options: Intl.DateTimeFormatOptions) {
  const parts = new Intl.DateTimeFormat(CALENDARS[language], options).formatToParts(at);
  const of = new Map(parts.map(({ type, value }) => [type, value]));
  return (type: Intl.DateTimeFormatPartTypes) => of.get(type) ?? "";
}
