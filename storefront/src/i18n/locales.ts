/** The languages of the market and how an address tells them. Small and free of libraries: islands use it too. */

export const LOCALES = ["fa", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "fa";

/** Direction in which the language is written. */
export const DIRECTION: Record<Locale, "rtl" | "ltr"> = { fa: "rtl", en: "ltr" };

/** The backend's name for the language. */
export const MEDUSA_LOCALE: Record<Locale, string> = { fa: "fa-IR", en: "en-US" };

/** Whether the text is one of our languages. */
export function isLocale(value: string | undefined): value is Locale {
  return value === "fa" || value === "en";
}

/** The address of a page in a language: `localePath("en", "/product/x")` → `/en/product/x`. */
export function localePath(locale: Locale, path: string): string {
  const rooted = path.startsWith("/") ? path : `/${path}`;
  if (locale === DEFAULT_LOCALE) return rooted;
  return rooted === "/" ? `/${locale}` : `/${locale}${rooted}`;
}

/** The address of the same page in another language. */
export function samePageIn(locale: Locale, pathname: string): string {
  const bare = pathname.replace(/^\/(fa|en)(?=\/|$)/, "") || "/";
  return localePath(locale, bare);
}

/** Picks the text of a record that carries `x` and `x_en`. */
export function inLanguage(locale: Locale, persian: string, english: string | null | undefined): string {
  return locale === "en" && english ? english : persian;
}
