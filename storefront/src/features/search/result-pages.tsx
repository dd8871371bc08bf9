"use client";

import type { ReactNode } from "react";
import type { Locale } from "@/i18n/locales";
import { formatNumber } from "@/lib/format";
import { LAST_PAGE, RESULTS_PER_PAGE } from "./domain/search-address";

/** The last page of so many goods. */
export const lastPageOf = (count: number) => Math.min(LAST_PAGE, Math.ceil(count / RESULTS_PER_PAGE));

/** Back and forth through the results; every page is an address. */
export function ResultPages({
  page,
  last,
  locale,
  words,
  link,
}: {
  page: number;
  last: number;
  locale: Locale;
  words: { pages: string; previous: string; next: string };
  /** The way to a page; without one the word alone. */
  link: (page: number, children: ReactNode) => ReactNode;
}) {
  return (
    <nav aria-label={words.pages} className="seam mt-12 flex items-center justify-center gap-3 pt-6">
      {page > 1 && link(Math.min(page, last + 1) - 1, words.previous)}
      <span aria-current="page" className="tabular px-2">
        {formatNumber(locale, page)} / {formatNumber(locale, last)}
      </span>
      {page < last && link(page + 1, words.next)}
    </nav>
  );
}
