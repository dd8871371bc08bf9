"use client";

import type { SyntheticEvent } from "react";
import { type Locale, localePath, samePageIn } from "@/i18n/locales";

/** Points the link at the page in sight. Asked when it is meant: the static page does not know where it stands. */
function aim(to: Locale) {
  return ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = samePageIn(to, window.location.pathname) + window.location.search;
  };
}

/** The same page in the other language. A full load: language and direction belong to the whole document. */
export function LanguageSwitch({ to, words }: { to: Locale; words: { other: string; label: string } }) {
  return (
    <a
      href={localePath(to, "/")}
      onFocus={aim(to)}
      onPointerEnter={aim(to)}
      onPointerDown={aim(to)}
      onClick={aim(to)}
      hrefLang={to}
      lang={to}
      aria-label={words.label}
      className="inline-flex min-h-9 items-center rounded-sm px-2 text-sm font-semibold text-ink-soft hover:bg-paper-deep"
    >
      {words.other}
    </a>
  );
}
