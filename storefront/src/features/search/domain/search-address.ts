import type { Availability, SearchFacet, SearchFilter, SearchSort } from "@dastranj/search/contract";

/** The two currencies that a price is wished in. */
export type WishCurrency = "irr" | "eur";

/** Between which prices, in whole smallest units: rials, euro cents. The address says in which, for it is shared across borders. */
export interface PriceWish {
  currency: WishCurrency;
  min?: number;
  max?: number;
}

/** What is chosen from by several values; `attribute` values are `key:value`. */
export type ListFilter = SearchFilter | "attribute";

/** What a search asks for, as its address tells it. */
export type Search = Record<ListFilter, string[]> & {
  q: string;
  wholesale: boolean;
  price: PriceWish | null;
  sort: SearchSort;
  page: number;
};

export const LIST_FILTERS = [
  "category",
  "province",
  "county",
  "craft",
  "seller",
  "availability",
  "attribute",
] as const satisfies readonly ListFilter[];

const SORTS = [
  "relevance",
  "newest",
  "price_asc",
  "price_desc",
  "soonest",
  "popular",
  "rating",
] as const satisfies readonly SearchSort[];

const AVAILABILITIES = ["in_stock", "made_to_order"] as const satisfies readonly Availability[];

/** What the page counts by. */
const FACETS = [
  "category",
  "province",
  "county",
  "craft",
  "seller",
  "availability",
  "wholesale",
  "attribute",
  "price",
] as const satisfies readonly SearchFacet[];

export const RESULTS_PER_PAGE = 24;
/** The index is not paged deeper than ten thousand goods. */
export const LAST_PAGE = Math.floor(10_000 / RESULTS_PER_PAGE);
const MOST_VALUES = 20;
const LONGEST_WORDS = 100;
const HIGHEST_PRICE = 10_000_000_000;

/** Orders to choose from; by what buyers gave only where somebody has given anything. */
export const sorts = (isRated = true): readonly SearchSort[] =>
  isRated ? SORTS : SORTS.filter((sort) => sort !== "rating");

/** The change that takes all choices back; words and order stay. */
export const NOTHING_CHOSEN = {
  category: [],
  province: [],
  county: [],
  craft: [],
  seller: [],
  availability: [],
  attribute: [],
  wholesale: false,
  price: null,
} satisfies Partial<Search>;

/** A search for everything. */
export const EVERYTHING: Search = { q: "", ...NOTHING_CHOSEN, sort: "relevance", page: 1 };

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,99}$/u;
const ATTRIBUTE = /^[a-z][a-z0-9_]{0,39}:[a-z0-9][a-z0-9_]{0,39}$/;

const mayBe: Record<ListFilter, (value: string) => boolean> = {
  category: (value) => CODE.test(value),
  province: (value) => CODE.test(value),
  county: (value) => CODE.test(value),
  craft: (value) => CODE.test(value),
  seller: (value) => CODE.test(value),
  availability: (value) => AVAILABILITIES.some((each) => each === value),
  attribute: (value) => ATTRIBUTE.test(value),
};

function readPrice(params: URLSearchParams): PriceWish | null {
  const amount = (name: string) => {
    const text = params.get(name) ?? "";
    return /^\d{1,11}$/.test(text) && Number(text) <= HIGHEST_PRICE ? Number(text) : undefined;
  };
  return priceWish(
    params.get("currency") === "eur" ? "eur" : "irr",
    amount("price_min"),
    amount("price_max"),
  );
}

/** A wish as it is meant: the lower price first; null when there is none. */
export function priceWish(currency: WishCurrency, min?: number, max?: number): PriceWish | null {
  const [low, high] =
    min !== undefined && max !== undefined ? [Math.min(min, max), Math.max(min, max)] : [min, max];
  if (low === undefined && high === undefined) return null;
  return { currency, ...(low !== undefined && { min: low }), ...(high !== undefined && { max: high }) };
}

/** Words as they are searched for. */
export const wordsOf = (typed: string): string =>
  typed.replace(/\s+/g, " ").trim().slice(0, LONGEST_WORDS).trim();

/** Reads a search from an address; what cannot be meant is left out. */
export function readSearch(params: URLSearchParams): Search {
  const list = (name: ListFilter) =>
    [...new Set((params.get(name) ?? "").split(","))].filter(mayBe[name]).slice(0, MOST_VALUES);
  const page = Number(params.get("page"));
  return {
    q: wordsOf(params.get("q") ?? ""),
    category: list("category"),
    province: list("province"),
    county: list("county"),
    craft: list("craft"),
    seller: list("seller"),
    availability: list("availability"),
    attribute: list("attribute"),
    wholesale: params.get("wholesale") === "true",
    price: readPrice(params),
    sort: SORTS.find((each) => each === params.get("sort")) ?? "relevance",
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  };
}

/** What narrows, as address and backend both write it. */
function narrowing(search: Search): URLSearchParams {
  const params = new URLSearchParams();
  if (search.q) params.set("q", search.q);
  for (const name of LIST_FILTERS) if (search[name].length > 0) params.set(name, search[name].join(","));
  if (search.wholesale) params.set("wholesale", "true");
  if (search.price?.min !== undefined) params.set("price_min", String(search.price.min));
  if (search.price?.max !== undefined) params.set("price_max", String(search.price.max));
  return params;
}

/** Lists stay readable: neither a comma nor a colon has a meaning of its own in a query. */
const written = (params: URLSearchParams) => String(params).replaceAll("%2C", ",").replaceAll("%3A", ":");

/** The query of a search's address, shortest form; any change but the page leads to the first page. */
export function searchAddress(search: Search, change: Partial<Search> = {}): string {
  const next = { ...search, page: 1, ...change };
  const params = narrowing(next);
  if (next.price) params.set("currency", next.price.currency);
  if (next.sort !== "relevance") params.set("sort", next.sort);
  if (next.page > 1) params.set("page", String(next.page));
  return `?${written(params)}`;
}

/** What is asked of the backend, for a reader who sees prices in this currency. */
export function searchQuery(search: Search, currency: WishCurrency): string {
  const params = narrowing(search);
  params.set("currency", search.price?.currency ?? currency);
  params.set("sort", search.sort);
  params.set("facets", FACETS.join(","));
  params.set("limit", String(RESULTS_PER_PAGE));
  params.set("offset", String((search.page - 1) * RESULTS_PER_PAGE));
  return `search?${written(params)}`;
}

/** Asks only how many there are. */
export function countQuery(search: Search, currency: WishCurrency): string {
  const params = narrowing(search);
  params.set("currency", search.price?.currency ?? currency);
  params.set("limit", "1");
  return `search?${written(params)}`;
}
