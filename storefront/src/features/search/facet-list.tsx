"use client";

import { useState } from "react";
import type { Locale } from "@/i18n/locales";
import { formatNumber } from "@/lib/format";
import type { FacetGroup } from "./domain/facet-groups";
import { said } from "./domain/said";
import { FacetFold } from "./facet-fold";
import type { SearchWords } from "./search-words";

/** As many answers as are seen at once. */
const FIRST = 8;

/** One question with its answers, several of which may be chosen, each with the goods that it leads to. */
export function FacetList({
  group,
  open,
  locale,
  words,
  onToggle,
}: {
  group: FacetGroup;
  open: boolean;
  locale: Locale;
  words: SearchWords;
  onToggle: (value: string) => void;
}) {
  const [all, setAll] = useState(false);
  const { values, title } = group;
  // What is chosen is always in sight; one more than eight needs no button.
  const shown =
    all || values.length <= FIRST + 1
      ? values
      : values.filter(({ chosen }, index) => chosen || index < FIRST);
  const hidden = values.length - shown.length;
  return (
    <FacetFold title={title} open={open}>
      <fieldset>
        <legend className="sr-only">{title}</legend>
        {shown.map(({ value, name, count, chosen }) => (
          <label
            key={value}
            className="-mx-2 flex min-h-10 cursor-pointer items-center gap-3 rounded-sm px-2 hover:bg-paper-deep"
          >
            <input
              type="checkbox"
              checked={chosen}
              onChange={() => onToggle(value)}
              aria-label={said(words.counted, { name, count: formatNumber(locale, count) })}
              className="size-4.5 shrink-0"
            />
            <span className={chosen ? "min-w-0 grow font-semibold" : "min-w-0 grow"}>{name}</span>
            <span className="tabular text-sm text-ink-soft">{formatNumber(locale, count)}</span>
          </label>
        ))}
      </fieldset>
      {(hidden > 0 || all) && (
        <button
          type="button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
          className="min-h-10 text-sm font-semibold text-madder hover:underline"
        >
          {all ? words.fewer : said(words.more, { count: formatNumber(locale, hidden) })}
        </button>
      )}
    </FacetFold>
  );
}
