"use client";

import type { Locale } from "@/i18n/locales";
import { chosenOf, without } from "./domain/chosen";
import { type Choices, chosenName } from "./domain/names";
import { said } from "./domain/said";
import { NOTHING_CHOSEN, type Search } from "./domain/search-address";
import type { SearchWords } from "./search-words";

/** Everything that is chosen, each with a press to take it back. */
export function ChosenChips({
  search,
  choices,
  locale,
  words,
  onChange,
}: {
  search: Search;
  choices: Choices;
  locale: Locale;
  words: SearchWords;
  onChange: (change: Partial<Search>) => void;
}) {
  const chosen = chosenOf(search);
  if (chosen.length === 0) return null;
  return (
    <ul aria-label={words.chosen} className="flex flex-wrap items-center gap-2">
      {chosen.map((each) => {
        const name = chosenName(locale, choices, words, each);
        return (
          <li key={"value" in each ? `${each.filter} ${each.value}` : each.filter}>
            <button
              type="button"
              aria-label={said(words.remove, { name })}
              onClick={() => onChange(without(search, each))}
              className="inline-flex min-h-9 items-center gap-2 rounded-full border border-line-strong bg-card ps-3.5 pe-2.5 text-sm hover:border-madder hover:text-madder"
            >
              <bdi>{name}</bdi>
              <svg viewBox="0 0 16 16" aria-hidden className="size-3.5 stroke-current stroke-2">
                <path strokeLinecap="round" d="M3 3l10 10M13 3L3 13" />
              </svg>
            </button>
          </li>
        );
      })}
      {chosen.length > 1 && (
        <li>
          <button
            type="button"
            onClick={() => onChange(NOTHING_CHOSEN)}
            className="min-h-9 px-2 text-sm font-semibold text-madder hover:underline"
          >
            {words.clear}
          </button>
        </li>
      )}
    </ul>
  );
}
