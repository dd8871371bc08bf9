"use client";

import { useSearchParams } from "next/navigation";
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { type CardWords, ProductCard } from "@/features/catalogue/product-card";
import { ChosenChips } from "@/features/search/chosen-chips";
import { useAsCurrentSearch } from "@/features/search/current-search";
import { DidYouMean } from "@/features/search/did-you-mean";
import { chosenOf } from "@/features/search/domain/chosen";
import { booths, type Choices, type KnownChoices } from "@/features/search/domain/names";
import { said } from "@/features/search/domain/said";
import {
  NOTHING_CHOSEN,
  readSearch,
  type Search,
  searchAddress,
  sorts,
} from "@/features/search/domain/search-address";
import { FilterPanel } from "@/features/search/filter-panel";
import { FilterSheet } from "@/features/search/filter-sheet";
import { NothingFound } from "@/features/search/nothing-found";
import { lastPageOf, ResultPages } from "@/features/search/result-pages";
import type { SearchWords } from "@/features/search/search-words";
import { useSearch } from "@/features/search/use-search";
import { type Locale, localePath } from "@/i18n/locales";
import { tell } from "@/lib/counting";
import { formatNumber } from "@/lib/format";
import { Button } from "@/ui/button";
import { CONTROL } from "@/ui/field";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

const PLACES = Array.from({ length: 6 }, (_, index) => index);
const FILTERS = Array.from({ length: 4 }, (_, index) => index);

/** Search as it is used: what the address asks for, found in the browser, so that the page itself is static. */
export function SearchIsland({
  locale,
  words,
  paging,
  card,
  retry,
  known,
}: {
  locale: Locale;
  words: SearchWords;
  paging: { pages: string; previous: string; next: string };
  card: CardWords;
  retry: string;
  known: KnownChoices;
}) {
  const inAddress = useSearchParams().toString();
  // What was just asked for shows at once; the address follows when the router has taken it.
  const [asked, setAsked] = useState<{ from: string; query: string }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the address is another, it says what is asked for
  useEffect(() => setAsked(undefined), [inAddress]);
  const search = readSearch(new URLSearchParams(asked?.from === inAddress ? asked.query : inAddress));
  const { answer, searching, failed, again } = useSearch(search);
  const choices: Choices = { ...known, seller: booths(locale, answer?.facets?.seller) };
  const heading = useRef<HTMLHeadingElement>(null);
  const [sheet, setSheet] = useState(false);
  // Back from the sheet is one step, however many choices were made in it.
  const changedInSheet = useRef(false);
  const { q } = search;

  const go = (address: string, by: "pushState" | "replaceState" = "pushState") => {
    setAsked({ from: inAddress, query: address.slice(1) });
    window.history[by](null, "", address);
  };
  const change = (wanted: Partial<Search>) => go(searchAddress(search, wanted));
  const changeInSheet = (wanted: Partial<Search>) => {
    const address = searchAddress(search, wanted);
    go(address, changedInSheet.current ? "replaceState" : "pushState");
    changedInSheet.current = true;
  };
  // The first words narrow what is in sight; other words are another search.
  useAsCurrentSearch(q, (other) => change(q && other !== q ? { ...NOTHING_CHOSEN, q: other } : { q: other }));
  useEffect(() => () => setSheet(false), []);

  const count = answer?.count ?? 0;
  const isRated = search.sort === "rating" || answer?.products.some(({ ratings }) => ratings > 0) === true;
  const nothing = !searching && answer?.count === 0;
  useTellOfNothing(search, nothing);
  const last = lastPageOf(count);
  const chosen = chosenOf(search).length;
  const meant = answer?.did_you_mean;
  const found = said(q ? words.resultsFor : words.results, {
    count: formatNumber(locale, count),
    // Of the words that were searched for, not those that were mended.
    q: meant?.corrected ? meant.q : q,
  });
  const title = !answer ? words.title : count > 0 ? found : words.noneTitle;
  const status = () => {
    if (searching) return words.searching;
    if (nothing) return words.noneTitle;
    if (last < 2 || !answer) return title;
    return `${title}. ${said(words.onPage, { page: formatNumber(locale, search.page), last: formatNumber(locale, last) })}`;
  };

  /** A link to a search of this page: a press changes what is asked, and the page stays. */
  const link = (query: string, children: ReactNode, className: string, then?: () => void) => (
    <a
      href={`${localePath(locale, "/search")}${query}`}
      className={className}
      onClick={(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(query);
        then?.();
      }}
    >
      {children}
    </a>
  );
  const panel = (onChange: (wanted: Partial<Search>) => void) => (
    <FilterPanel
      search={search}
      facets={answer?.facets ?? {}}
      choices={choices}
      locale={locale}
      words={words}
      onChange={onChange}
    />
  );

  return (
    <div className="grid gap-x-10 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <aside aria-label={words.filters} className="max-lg:hidden">
        {answer || failed !== undefined ? panel(change) : FILTERS.map((each) => <FilterPlace key={each} />)}
      </aside>
      <div>
        <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <h2
            ref={heading}
            id="results"
            tabIndex={-1}
            className="min-w-0 scroll-mt-6 text-xl outline-none max-lg:w-full"
          >
            {title}
          </h2>
          <Button
            kind="secondary"
            className="lg:hidden"
            aria-haspopup="dialog"
            onClick={() => setSheet(true)}
          >
            <svg viewBox="0 0 20 20" aria-hidden className="size-5 fill-none stroke-current stroke-2">
              <path strokeLinecap="round" d="M3 5h14M6 10h8M8.5 15h3" />
            </svg>
            {chosen > 0
              ? said(words.openFiltersChosen, { count: formatNumber(locale, chosen) })
              : words.openFilters}
          </Button>
          <label className="flex min-w-0 items-center gap-2 text-sm">
            <span className="shrink-0 text-ink-soft max-sm:sr-only">{words.sort}</span>
            <select
              value={search.sort}
              onChange={({ target }) => change({ sort: sorts().find((sort) => sort === target.value) })}
              className={CONTROL}
            >
              {sorts(isRated).map((sort) => (
                <option key={sort} value={sort}>
                  {words.sorts[sort === "relevance" && !q ? "recommended" : sort]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p role="status" className="sr-only">
          {status()}
        </p>
        <div className="mb-5 empty:hidden">
          <ChosenChips {...{ search, choices, locale, words }} onChange={change} />
        </div>
        {meant && !searching && (
          <DidYouMean
            search={search}
            meant={meant}
            words={words}
            link={(query, children) => link(query, children, "place-link font-semibold text-ink")}
          />
        )}
        {failed !== undefined && (
          <Notice tone="bad" title={failed || words.failed}>
            <Button kind="danger" size="sm" className="mt-2" onClick={again}>
              {retry}
            </Button>
          </Notice>
        )}
        {searching && !answer && (
          <div className="goods-grid lg:grid-cols-3!" aria-hidden>
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
          <ul
            className="goods-grid transition-opacity aria-busy:opacity-60 lg:grid-cols-3!"
            aria-busy={searching}
          >
            {answer.products.map((product, index) => (
              <li key={product.id}>
                <ProductCard card={product} locale={locale} words={card} heading="h3" eager={index < 2} />
              </li>
            ))}
          </ul>
        )}
        {nothing && (
          <NothingFound
            {...{ search, choices, locale, words }}
            onChange={change}
            elsewhere={
              <ul className="flex flex-wrap justify-center gap-2">
                {choices.craft.slice(0, 8).map(({ value, name }) => (
                  <li key={value}>
                    <Link
                      href={localePath(locale, `/craft/${value}`)}
                      className="inline-flex min-h-11 items-center rounded-full border border-line-strong bg-card px-4 text-sm text-ink hover:border-madder hover:text-madder"
                    >
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            }
          />
        )}
        {last > 1 && (
          <ResultPages
            page={search.page}
            last={last}
            locale={locale}
            words={paging}
            link={(page, children) =>
              link(searchAddress(search, { page }), children, "page-link", () => {
                heading.current?.scrollIntoView();
                heading.current?.focus({ preventScroll: true });
              })
            }
          />
        )}
      </div>
      {sheet && (
        <FilterSheet
          {...{ count, searching, locale, words }}
          chosen={chosen > 0}
          onClear={() => changeInSheet(NOTHING_CHOSEN)}
          onClose={() => {
            setSheet(false);
            changedInSheet.current = false;
          }}
        >
          {panel(changeInSheet)}
        </FilterSheet>
      )}
    </div>
  );
}

/** The place of a question that is on its way. */
function FilterPlace() {
  return (
    <div aria-hidden className="grid gap-3 py-4">
      <Skeleton className="h-6 w-1/2" />
      <Skeleton className="h-5 w-4/5" />
      <Skeleton className="h-5 w-3/5" />
    </div>
  );
}

/** Counts words that find nothing; of a place where one is chosen. Where anything else narrows, it is not the words' fault. */
function useTellOfNothing(search: Search, nothing: boolean) {
  const { q } = search;
  const others = chosenOf(search).filter(({ filter }) => filter !== "county").length;
  const [county, second] = search.county;
  const inVain = nothing && others === 0 && second === undefined;
  useEffect(() => {
    if (!inVain || !q) return;
    // A moment later: until the next words are asked for, the last answer is still in sight.
    const timer = setTimeout(() => tell({ kind: "nothing_found", q, ...(county && { county }) }), 500);
    return () => clearTimeout(timer);
  }, [inVain, q, county]);
}
