"use client";

import { useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { type CardWords, ProductCard } from "@/features/catalogue/product-card";
import {
  RESULTS_PER_PAGE,
  readSearch,
  type Search,
  searchAddress,
} from "@/features/search/domain/search-address";
import { type Choices, SearchForm, type SearchWords } from "@/features/search/search-form";
import { useSearch } from "@/features/search/use-search";
import { type Locale, localePath } from "@/i18n/locales";
import { tell } from "@/lib/counting";
import { formatNumber } from "@/lib/format";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

export interface ResultWords extends SearchWords {
  searching: string;
  /** With `{count}` and `{q}`. */
  resultsFor: string;
  results: string;
  noneTitle: string;
  noneFor: string;
  none: string;
  clear: string;
  failed: string;
  retry: string;
  pages: string;
  previous: string;
  next: string;
}

const PLACES = Array.from({ length: 8 }, (_, index) => index);

/** Search as it is used: what the address asks for, found in the browser, so that the page itself is static. */
export function SearchIsland({
  locale,
  words,
  card,
  choices,
}: {
  locale: Locale;
  words: ResultWords;
  card: CardWords;
  choices: Choices;
}) {
  const search = readSearch(new URLSearchParams(useSearchParams()));
  const results = useSearch(search);
  const inVain = results.state === "found" && results.answer.count === 0 && !search.category && !search.craft;
  const { q, county } = search;
  useEffect(() => {
    if (!inVain || !q) return;
    // A moment later: until the next words are asked for, the last answer is still in sight.
    const timer = setTimeout(() => tell({ kind: "nothing_found", q, ...(county && { county }) }), 500);
    return () => clearTimeout(timer);
  }, [inVain, q, county]);
  const change = (wanted: Partial<Search>) =>
    window.history.pushState(null, "", searchAddress(search, wanted));
  const answer = results.state === "failed" ? undefined : results.answer;
  const count = answer?.count ?? 0;
  const last = Math.ceil(count / RESULTS_PER_PAGE);
  const told = (search.q ? words.resultsFor : words.results)
    .replace("{count}", formatNumber(locale, count))
    .replace("{q}", search.q);
  const turn = (page: number) => {
    change({ page });
    document.getElementById("results")?.scrollIntoView();
  };

  return (
    <>
      <SearchForm search={search} choices={choices} words={words} onChange={change} />
      <div id="results" className="scroll-mt-6 pt-8">
        <p role="status" className="mb-6 min-h-7 font-semibold text-walnut">
          {results.state === "searching" && words.searching}
          {results.state === "found" && count > 0 && told}
          {results.state === "found" && count === 0 && <span className="sr-only">{words.noneTitle}</span>}
        </p>
        {results.state === "failed" && (
          <Notice tone="bad" title={results.message ?? words.failed}>
            <Button kind="danger" size="sm" className="mt-2" onClick={results.again}>
              {words.retry}
            </Button>
          </Notice>
        )}
        {results.state === "searching" && !answer && (
          <div className="goods-grid" aria-hidden>
            {PLACES.map((place) => (
              <div key={place} className="grid gap-3">
                <Skeleton className="aspect-square w-full" />
                <Skeleton className="h-6 w-4/5" />
                <Skeleton className="h-5 w-2/5" />
              </div>
            ))}
          </div>
        )}
        {answer && count > 0 && (
          <ul className="goods-grid" aria-busy={results.state === "searching"}>
            {answer.products.map((product, index) => (
              <li key={product.id}>
                <ProductCard card={product} locale={locale} words={card} heading="h2" eager={index < 2} />
              </li>
            ))}
          </ul>
        )}
        {results.state === "found" && count === 0 && (
          <NothingFound locale={locale} search={search} choices={choices} words={words} change={change} />
        )}
        {last > 1 && (
          <nav aria-label={words.pages} className="seam mt-12 flex items-center justify-center gap-3 pt-6">
            <Button kind="quiet" disabled={search.page <= 1} onClick={() => turn(search.page - 1)}>
              {words.previous}
            </Button>
            <span aria-current="page">
              {formatNumber(locale, search.page)} / {formatNumber(locale, last)}
            </span>
            <Button kind="quiet" disabled={search.page >= last} onClick={() => turn(search.page + 1)}>
              {words.next}
            </Button>
          </nav>
        )}
      </div>
    </>
  );
}

function NothingFound({
  locale,
  search,
  choices,
  words,
  change,
}: {
  locale: Locale;
  search: Search;
  choices: Choices;
  words: ResultWords;
  change: (wanted: Partial<Search>) => void;
}) {
  const filtered = search.category || search.county || search.craft;
  return (
    <EmptyState
      title={words.noneTitle}
      action={choices.craft.slice(0, 8).map(({ value, name }) => (
        <Link
          key={value}
          href={localePath(locale, `/craft/${value}`)}
          className="inline-flex min-h-11 items-center rounded-full border border-line-strong bg-card px-4 text-sm hover:border-madder hover:text-madder"
        >
          {name}
        </Link>
      ))}
    >
      <p>{search.q ? words.noneFor.replace("{q}", search.q) : words.none}</p>
      {filtered && (
        <Button kind="quiet" onClick={() => change({ category: "", county: "", craft: "" })}>
          {words.clear}
        </Button>
      )}
    </EmptyState>
  );
}
