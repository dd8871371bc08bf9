"use client";

import type { SearchFacets } from "@dastranj/search/contract";
import type { Locale } from "@/i18n/locales";
import { formatNumber } from "@/lib/format";
import { useRegion } from "@/lib/use-region";
import { toggled } from "./domain/chosen";
import { type FacetGroup, facetGroups } from "./domain/facet-groups";
import type { Choices } from "./domain/names";
import { said } from "./domain/said";
import type { Search } from "./domain/search-address";
import { FacetFold } from "./facet-fold";
import { FacetList } from "./facet-list";
import { PriceRange } from "./price-range";
import type { SearchWords } from "./search-words";

/** Open from the beginning; the others when they are asked for, or hold something chosen. */
const OPEN = ["category", "availability", "county"];
/** Asked after these two, for most people have a price in mind. */
const BEFORE_PRICE = ["category", "availability"];

/** All that results can be narrowed by, with counts. Every choice works at once. */
export function FilterPanel({
  search,
  facets,
  choices,
  locale,
  words,
  onChange,
}: {
  search: Search;
  facets: SearchFacets;
  choices: Choices;
  locale: Locale;
  words: SearchWords;
  onChange: (change: Partial<Search>) => void;
}) {
  const currency = useRegion() ?? "irr";
  const groups = facetGroups(search, facets, choices, words.filter);
  const list = (group: FacetGroup) => (
    <FacetList
      key={group.id}
      group={group}
      open={OPEN.includes(group.id) || group.values.some(({ chosen }) => chosen)}
      locale={locale}
      words={words}
      onToggle={(value) => onChange(toggled(search, group.filter, value))}
    />
  );
  const wholesale = facets.wholesale?.find(({ value }) => value === "true")?.count ?? 0;
  return (
    <>
      {groups.filter(({ id }) => BEFORE_PRICE.includes(id)).map(list)}
      {(facets.price || search.price) && (
        <PriceRange
          locale={locale}
          currency={currency}
          wish={search.price}
          range={search.price && search.price.currency !== currency ? null : (facets.price ?? null)}
          words={words}
          onWish={(price) => onChange({ price })}
        />
      )}
      {groups.filter(({ id }) => !BEFORE_PRICE.includes(id)).map(list)}
      {(wholesale > 0 || search.wholesale) && (
        <FacetFold title={words.filter.wholesale} open>
          <label className="-mx-2 flex min-h-10 cursor-pointer items-center gap-3 rounded-sm px-2 hover:bg-paper-deep">
            <input
              type="checkbox"
              checked={search.wholesale}
              onChange={() => onChange({ wholesale: !search.wholesale })}
              aria-label={said(words.counted, {
                name: words.wholesaleOnly,
                count: formatNumber(locale, wholesale),
              })}
              className="size-4.5 shrink-0"
            />
            <span className="grow leading-snug">{words.wholesaleOnly}</span>
            <span className="tabular text-sm text-ink-soft">{formatNumber(locale, wholesale)}</span>
          </label>
        </FacetFold>
      )}
    </>
  );
}
