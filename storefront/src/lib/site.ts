import { LOCALES, type Locale, localePath } from "@/i18n/locales";

/** Where the storefront is served, without a slash at the end. Read on the server only. */
export function storefrontUrl(): string {
  return (process.env.STOREFRONT_URL ?? "http://localhost:8000").replace(/\/+$/, "");
}

/** The whole address of a page in a language. */
export function absoluteUrl(locale: Locale, path: string): string {
  return `${storefrontUrl()}${localePath(locale, path)}`;
}

/** The page's own address and its sisters in the other languages, for `metadata.alternates`. */
export function alternates(locale: Locale, path: string) {
  const languages: Record<string, string> = { "x-default": absoluteUrl("fa", path) };
  for (const each of LOCALES) languages[each] = absoluteUrl(each, path);
  return { canonical: absoluteUrl(locale, path), languages };
}
