import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { ButtonLink } from "@/ui/button-link";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import {
  GOODS_PER_PAGE,
  INDEX_SORT,
  LISTING_SORTS,
  type ListingView,
  listingAddress,
  pageNumbers,
} from "./domain/listing-address";
import { ProductGrid } from "./product-grid";
import { type GoodsQuery, searchGoods } from "./search-goods";

/** A list of goods with its count, orders and pages. Every view is an address, so every view is a static page. */
export async function GoodsListing({
  base,
  query,
  view,
  heading,
}: {
  /** Address of the first view, without the language. */
  base: string;
  query: Pick<GoodsQuery, "category" | "county" | "craft" | "seller">;
  view: ListingView;
  /** What the list is called; names the region for screen readers too. */
  heading: string;
}) {
  const locale = await currentLocale();
  const t = await getTranslations("catalogue.listing");
  const { products, count } = await searchGoods({
    ...query,
    sort: INDEX_SORT[view.sort],
    limit: GOODS_PER_PAGE,
    offset: (view.page - 1) * GOODS_PER_PAGE,
  });
  const last = Math.max(1, Math.ceil(count / GOODS_PER_PAGE));
  if (view.page > last) notFound();
  const to = (next: Partial<ListingView>) => localePath(locale, listingAddress(base, { ...view, ...next }));

  if (count === 0) {
    return (
      <EmptyState
        title={t("emptyTitle")}
        action={<ButtonLink href={localePath(locale, "/search")}>{t("emptyAction")}</ButtonLink>}
      >
        {t("emptyText")}
      </EmptyState>
    );
  }
  return (
    <section aria-label={heading} id="goods" className="scroll-mt-6">
      <div className="mb-7 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <div className="flex items-baseline gap-3">
          <h2 className="text-2xl">{heading}</h2>
          <p className="text-sm text-ink-soft">{t("count", { count })}</p>
        </div>
        {count > 1 && (
          <nav aria-label={t("sort")} className="flex flex-wrap items-center gap-1 text-sm">
            {LISTING_SORTS.map((sort) => (
              <Link
                key={sort}
                href={to({ sort, page: 1 })}
                scroll={false}
                aria-current={sort === view.sort ? "true" : undefined}
                className="inline-flex min-h-9 items-center rounded-full px-3 text-ink-soft hover:bg-paper-deep aria-[current]:bg-walnut aria-[current]:text-paper"
              >
                {t(sort)}
              </Link>
            ))}
            <Link
              href={localePath(locale, `/search?${new URLSearchParams({ ...query })}`)}
              className="place-link ms-2 inline-flex min-h-9 items-center font-semibold"
            >
              {t("filter")}
            </Link>
          </nav>
        )}
      </div>
      <ProductGrid cards={products} eager={2} />
      {last > 1 && (
        <nav
          aria-label={t("pages")}
          className="seam mt-12 flex flex-wrap items-center justify-center gap-1 pt-6"
        >
          {view.page > 1 && (
            <Link href={to({ page: view.page - 1 })} rel="prev" className="page-link">
              {t("previous")}
            </Link>
          )}
          {pageNumbers(view.page, last).map((page, index) =>
            page === 0 ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a gap has nothing but its place
              <span key={`gap-${index}`} aria-hidden className="px-1">
                …
              </span>
            ) : (
              <Link
                key={page}
                href={to({ page })}
                aria-label={t("page", { page })}
                aria-current={page === view.page ? "page" : undefined}
                className="page-link"
              >
                {page.toLocaleString(locale === "fa" ? "fa-IR" : "en-GB")}
              </Link>
            ),
          )}
          {view.page < last && (
            <Link href={to({ page: view.page + 1 })} rel="next" className="page-link">
              {t("next")}
            </Link>
          )}
        </nav>
      )}
    </section>
  );
}
