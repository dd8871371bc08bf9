"use client";

import { usePathname } from "next/navigation";
import { type Locale, samePageIn } from "@/i18n/locales";

/** The same page in the other language. A full load: language and direction belong to the whole document. */
export function LanguageSwitch({ to, words }: { to: Locale; words: { other: string; label: string } }) {
  const pathname = usePathname();
  return (
    <a
      href={samePageIn(to, pathname)}
      hrefLang={to}
      lang={to}
      aria-label={words.label}
      className="inline-flex min-h-9 items-center rounded-sm px-2 text-sm font-semibold text-ink-soft hover:bg-paper-deep"
    >
      {words.other}
    </a>
  );
}
