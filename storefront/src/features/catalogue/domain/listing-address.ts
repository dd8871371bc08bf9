/** How a list of goods is told in an address: `/category/kilim` is the newest, `/category/kilim/price-asc/2` more. */

export const LISTING_SORTS = ["newest", "price-asc", "price-desc"] as const;
export type ListingSort = (typeof LISTING_SORTS)[number];

export const GOODS_PER_PAGE = 24;

export interface ListingView {
  sort: ListingSort;
  page: number;
}

export const FIRST_VIEW: ListingView = { sort: "newest", page: 1 };

/** What the index calls the order. */
export const INDEX_SORT = {
  newest: "newest",
  "price-asc": "price_asc",
  "price-desc": "price_desc",
} as const satisfies Record<ListingSort, string>;

/** Reads the two last parts of an address; undefined when they are not those of a list. */
export function readListingView(sort: string, page: string): ListingView | undefined {
  const known = LISTING_SORTS.find((each) => each === sort);
  return known && /^[1-9]\d{0,2}$/.test(page) ? { sort: known, page: Number(page) } : undefined;
}

/** The address of a view of a list; the first view is the list's own address. */
export function listingAddress(base: string, { sort, page }: ListingView): string {
  return sort === FIRST_VIEW.sort && page === FIRST_VIEW.page ? base : `${base}/${sort}/${page}`;
}

/** Pages to offer around the current one; 0 stands for a gap. */
export function pageNumbers(current: number, last: number): number[] {
  const wanted = [1, current - 1, current, current + 1, last].filter((page) => page >= 1 && page <= last);
  const pages = [...new Set(wanted)].sort((a, b) => a - b);
  return pages.flatMap((page, index) => {
    const before = pages[index - 1] ?? page - 1;
    if (page - before === 1) return [page];
    return page - before === 2 ? [page - 1, page] : [0, page];
  });
}
