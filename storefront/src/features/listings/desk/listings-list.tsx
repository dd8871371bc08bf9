import {
  LISTING_SORTS,
  LISTING_STATES,
  type SellerListingsAnswer,
} from "@dastranj/listings/contract/offering";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import type { Reading } from "@/lib/session";
import { Button } from "@/ui/button";
import { ButtonLink } from "@/ui/button-link";
import { classNames } from "@/ui/class-names";
import { CountedTabs } from "@/ui/counted-tabs";
import { EmptyState } from "@/ui/empty-state";
import { CONTROL } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { Pager } from "@/ui/pager";
import { LISTINGS_A_PAGE, queryOf, type Wanted } from "../data";
import { DraftsShelf } from "./drafts-shelf";
import { Goods } from "./goods";

/** All her goods: found, sorted, by state, page by page. */
export function ListingsList({
  seller,
  wanted,
  page,
}: {
  seller: string;
  wanted: Wanted;
  page: Reading<SellerListingsAnswer>;
}) {
  const t = useTranslations("listings.list");
  const all = useTranslations("listings");
  const locale = useLocale();
  const here = localePath(locale, "/seller/listings");
  const address = (by: Partial<Wanted>) => `${here}${queryOf({ ...wanted, offset: 0, ...by })}`;
  const add = (
    <ButtonLink href={localePath(locale, "/seller/listings/new")} size="lg">
      {all("new")}
    </ButtonLink>
  );
  if (!page.ok)
    return (
      <Notice tone="bad" title={all("failed")}>
        {page.message}
      </Notice>
    );
  const { listings, count, states } = page.value;
  const total = LISTING_STATES.reduce((sum, state) => sum + states[state], 0);
  if (total === 0)
    return (
      <div className="grid gap-5">
        <h1 className="sr-only">{all("title")}</h1>
        <DraftsShelf seller={seller} />
        <EmptyState title={t("emptyTitle")} action={add}>
          {t("emptyText")}
        </EmptyState>
      </div>
    );
  const tabs = [
    { state: undefined, word: t("all"), count: total },
    ...LISTING_STATES.map((state) => ({ state, word: t(`states.${state}`), count: states[state] })),
  ].filter((tab) => tab.count > 0 || tab.state === wanted.state || tab.state === undefined);
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl">{all("title")}</h1>
        {add}
      </div>
      <DraftsShelf seller={seller} />
      <form action={here} className="flex flex-wrap gap-2">
        <input
          type="search"
          name="q"
          defaultValue={wanted.q}
          maxLength={200}
          aria-label={t("search")}
          placeholder={t("search")}
          className={classNames(CONTROL, "max-sm:basis-full sm:min-w-40 sm:flex-1")}
        />
        {wanted.state && <input type="hidden" name="state" value={wanted.state} />}
        <select
          name="sort"
          defaultValue={wanted.sort}
          aria-label={t("sort")}
          className={classNames(CONTROL, "w-auto! max-sm:grow")}
        >
          {LISTING_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sorts.${sort}`)}
            </option>
          ))}
        </select>
        <Button type="submit" kind="secondary">
          {t("find")}
        </Button>
      </form>
      <CountedTabs
        label={t("tabs")}
        tabs={tabs.map(({ state, word, count }) => ({
          href: address({ state }),
          words: word,
          count,
          current: state === wanted.state,
        }))}
      />
      {listings.length === 0 ? (
        <EmptyState
          title={t("nothing")}
          action={
            <ButtonLink kind="secondary" href={here}>
              {t("clear")}
            </ButtonLink>
          }
        />
      ) : (
        <Goods
          // Next shows a page again as it was left: not when some of it has changed since.
          key={listings.map(({ id, updated_at }) => id + updated_at).join()}
          seller={seller}
          first={listings}
        />
      )}
      <Pager
        newer={
          wanted.offset > 0
            ? {
                href: address({ offset: Math.max(0, wanted.offset - LISTINGS_A_PAGE) }),
                label: t("newer"),
              }
            : null
        }
        older={
          wanted.offset + LISTINGS_A_PAGE < count
            ? { href: address({ offset: wanted.offset + LISTINGS_A_PAGE }), label: t("older") }
            : null
        }
      />
    </div>
  );
}
