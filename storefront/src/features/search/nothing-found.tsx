"use client";

import type { ReactNode } from "react";
import type { Locale } from "@/i18n/locales";
import { formatNumber } from "@/lib/format";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { chosenOf } from "./domain/chosen";
import { type Choices, chosenName } from "./domain/names";
import type { Relief } from "./domain/relaxed";
import { said } from "./domain/said";
import type { Search } from "./domain/search-address";
import type { SearchWords } from "./search-words";
import { useRelief } from "./use-search";

/** Nothing was found: says without what there would be something, and then where else to look. */
export function NothingFound({
  search,
  choices,
  locale,
  words,
  onChange,
  elsewhere,
}: {
  search: Search;
  choices: Choices;
  locale: Locale;
  words: SearchWords;
  onChange: (change: Partial<Search>) => void;
  elsewhere: ReactNode;
}) {
  const relief = useRelief(search, true);
  return (
    <EmptyState
      level={3}
      title={chosenOf(search).length > 0 ? words.none : said(words.noneFor, { q: search.q })}
    >
      <div aria-live="polite">
        {!relief && <p className="text-sm">{words.relaxing}</p>}
        {relief && relief.length > 0 && (
          <>
            <p className="mb-3 font-semibold text-walnut">{words.relaxTitle}</p>
            <ul className="grid justify-items-center gap-2">
              {relief.map((each) => (
                <li key={"word" in each ? `word ${each.word}` : each.drop}>
                  <Button kind="secondary" onClick={() => onChange(each.change)}>
                    {reliefName(locale, choices, words, search, each)}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p className="mt-8 mb-3">{words.elsewhere}</p>
      {elsewhere}
    </EmptyState>
  );
}

/** What to let go of, and what that gives. */
function reliefName(
  locale: Locale,
  choices: Choices,
  words: SearchWords,
  search: Search,
  relief: Relief,
): string {
  const count = formatNumber(locale, relief.count);
  if (relief.drop === "everything") return said(words.relaxAll, { count });
  if (relief.drop === "word") return said(words.relaxWord, { name: relief.word, count });
  const names = chosenOf(search)
    .filter(({ filter }) => filter === relief.drop)
    .map((chosen) => chosenName(locale, choices, words, chosen));
  return said(words.relaxWithout, { name: names.join(locale === "fa" ? "، " : ", "), count });
}
