"use client";

import { type ReactNode, useId } from "react";
import { inLanguage, type Locale, localePath } from "@/i18n/locales";
import { formatNumber } from "@/lib/format";
import { classNames } from "@/ui/class-names";
import { Link } from "@/ui/link";
import { SearchMark } from "@/ui/ornament";
import { Picture } from "@/ui/picture";
import { RegionPrice } from "@/ui/price";
import { said } from "./domain/said";
import type { BoxWords } from "./search-box";
import type { Suggestions } from "./use-suggestions";

interface Listed {
  id: string;
  locale: Locale;
  words: BoxWords;
  /** The words in the box. */
  q: string;
  active: string | null;
  /** A search was chosen rather than a thing. */
  onSearch: (q: string) => void;
  onChosen: () => void;
}

/** What stands below the box: what may be meant, or what was searched for before. The focus stays in the box. */
export function SuggestionList({
  suggestions,
  recent,
  onForget,
  ...listed
}: Listed & { suggestions: Suggestions; recent: string[]; onForget: () => void }) {
  const { id, locale, words, q } = listed;
  const { answer, failed } = suggestions;
  const settled = suggestions.q === q;
  const count = answer
    ? answer.products.length + answer.sellers.length + answer.categories.length + answer.counties.length
    : 0;
  const meant = answer?.did_you_mean?.q;
  const told = () => {
    if (!q || !settled) return "";
    if (failed) return words.failed;
    if (count === 0) return words.none;
    return said(meant ? words.foundFor : words.found, { count: formatNumber(locale, count), q: meant ?? q });
  };
  const empty = !q && recent.length === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press on the list does not take the focus out of the box
    <div
      onMouseDown={(event) => event.preventDefault()}
      className={classNames(
        "z-40 bg-card max-lg:grow max-lg:overflow-y-auto max-lg:overscroll-contain max-lg:p-2",
        "lg:absolute lg:inset-x-0 lg:top-full lg:mt-2 lg:max-h-[70vh] lg:overflow-y-auto lg:rounded-md lg:border lg:border-line lg:p-2 lg:shadow-lift",
        empty && "lg:hidden",
      )}
    >
      <p role="status" className="sr-only">
        {told()}
      </p>
      <div role="listbox" id={`${id}-list`} aria-label={words.suggestions} aria-busy={!settled}>
        {q ? (
          <Meant {...listed} suggestions={suggestions} />
        ) : (
          recent.length > 0 && (
            <Group title={words.recent}>
              {recent.map((before, index) => (
                <SearchOption key={before} {...listed} name={`recent-${index}`} search={before}>
                  {before}
                </SearchOption>
              ))}
            </Group>
          )
        )}
      </div>
      {!q && recent.length > 0 && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 px-3 py-1 text-xs text-ink-soft">
          <span>{words.recentNote}</span>
          <button
            type="button"
            onClick={onForget}
            className="min-h-9 font-semibold text-madder hover:underline"
          >
            {words.forget}
          </button>
        </div>
      )}
      {empty && <p className="p-4 text-ink-soft lg:hidden">{words.hint}</p>}
      {q && settled && (failed || count === 0) && (
        <p aria-hidden className="px-3 py-2 text-sm text-ink-soft">
          {failed ? words.failed : words.none}
        </p>
      )}
      {q && !answer && !failed && (
        <p aria-hidden className="px-3 py-2 text-sm text-ink-soft">
          {words.asking}
        </p>
      )}
    </div>
  );
}

/** What may be meant by the words, by kind, and the way to all that they find. */
function Meant({ suggestions: { answer }, ...listed }: Listed & { suggestions: Suggestions }) {
  const { locale, words, q } = listed;
  if (!answer) return null;
  const { products, sellers, categories, counties, did_you_mean } = answer;
  return (
    <>
      {did_you_mean && (
        <SearchOption {...listed} name="meant" search={did_you_mean.q}>
          <strong>{said(words.meant, { q: did_you_mean.q })}</strong>
        </SearchOption>
      )}
      {products.length > 0 && (
        <Group title={words.products}>
          {products.map(({ handle, title, title_en, thumbnail, ...price }) => (
            <PageOption key={handle} {...listed} name={`product-${handle}`} path={`/product/${handle}`}>
              <Picture
                address={thumbnail}
                alt=""
                sizes="3rem"
                width={48}
                height={48}
                className="size-12 shrink-0 rounded-sm"
              />
              <span className="grid min-w-0 leading-snug">
                <span className="truncate font-semibold">{inLanguage(locale, title, title_en)}</span>
                <RegionPrice
                  locale={locale}
                  irr={price.price_irr}
                  eurCents={price.price_eur_cents}
                  from={price.has_price_range}
                  words={words}
                  className="text-sm text-walnut"
                />
              </span>
            </PageOption>
          ))}
        </Group>
      )}
      {sellers.length > 0 && (
        <Group title={words.sellers}>
          {sellers.map(({ handle, name, name_en, county_name, county_name_en }) => (
            <PageOption key={handle} {...listed} name={`seller-${handle}`} path={`/booth/${handle}`}>
              <span className="truncate">{inLanguage(locale, name, name_en)}</span>
              <span className="shrink-0 text-sm text-ink-soft">
                {inLanguage(locale, county_name, county_name_en)}
              </span>
            </PageOption>
          ))}
        </Group>
      )}
      {categories.length > 0 && (
        <Group title={words.categories}>
          {categories.map(({ handle, name, name_en }) => (
            <PageOption key={handle} {...listed} name={`category-${handle}`} path={`/category/${handle}`}>
              {inLanguage(locale, name, name_en)}
            </PageOption>
          ))}
        </Group>
      )}
      {counties.length > 0 && (
        <Group title={words.counties}>
          {counties.map(({ code, name, name_en }) => (
            <PageOption key={code} {...listed} name={`county-${code}`} path={`/county/${code}`}>
              {inLanguage(locale, name, name_en)}
            </PageOption>
          ))}
        </Group>
      )}
      <SearchOption {...listed} name="all" search={q}>
        {said(words.all, { q })}
      </SearchOption>
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups of options, and no fieldset
    <div role="group" aria-labelledby={id} className="not-first:mt-1">
      <div id={id} role="presentation" className="px-3 pt-2 pb-0.5 text-xs font-semibold text-ink-soft">
        {title}
      </div>
      {children}
    </div>
  );
}

/** An option that is the way to a page. */
function PageOption({
  id,
  locale,
  active,
  name,
  path,
  onPick,
  onChosen,
  children,
}: Listed & { name: string; path: string; onPick?: () => void; children: ReactNode }) {
  const own = `${id}-${name}`;
  return (
    <Link
      role="option"
      id={own}
      tabIndex={-1}
      aria-selected={active === own}
      href={localePath(locale, path)}
      onClick={() => {
        onPick?.();
        onChosen();
      }}
      className="flex min-h-11 items-center gap-3 rounded-sm px-3 py-1 hover:bg-paper-deep aria-selected:bg-saffron-tint aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-indigo"
    >
      {children}
    </Link>
  );
}

/** An option that searches for words. */
function SearchOption({
  search,
  children,
  ...option
}: Listed & { name: string; search: string; children: ReactNode }) {
  return (
    <PageOption
      {...option}
      path={`/search?${new URLSearchParams({ q: search })}`}
      onPick={() => option.onSearch(search)}
    >
      <SearchMark className="size-4.5 shrink-0 text-ink-soft" />
      <span className="min-w-0 truncate">{children}</span>
    </PageOption>
  );
}
