import type { SearchSort } from "@dastranj/search/contract";

/** What a search asks for, as its address tells it: `?q=…&category=…&county=…&craft=…&sort=…&page=…`. */
export interface Search {
  q: string;
  category: string;
  county: string;
  craft: string;
  sort: SearchSort;
  page: number;
}

export const SEARCH_FILTERS = ["category", "county", "craft"] as const;
export type SearchFilter = (typeof SEARCH_FILTERS)[number];

export const RESULTS_PER_PAGE = 24;
const LAST_PAGE = Math.floor(10_000 / RESULTS_PER_PAGE);

/** Orders to choose from; the nearest match means something only where words were given. */
export function sortsFor(q: string): SearchSort[] {
  return q ? ["relevance", "newest", "price_asc", "price_desc"] : ["newest", "price_asc", "price_desc"];
}

/** Reads a search from an address; what cannot be meant is left out. */
export function readSearch(params: URLSearchParams): Search {
  const q = (params.get("q") ?? "").trim().slice(0, 100);
  const sorts = sortsFor(q);
  const page = Number(params.get("page"));
  const code = (name: SearchFilter) => (params.get(name) ?? "").slice(0, 100);
  return {
    q,
    category: code("category"),
    county: code("county"),
    craft: code("craft"),
    sort: sorts.find((each) => each === params.get("sort")) ?? sorts[0] ?? "newest",
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  };
}

/** The query of a search's address, shortest form; any change but the page leads to the first page. */
export function searchAddress(search: Search, change: Partial<Search> = {}): string {
  const next = { ...search, page: 1, ...change };
  const params = new URLSearchParams();
  if (next.q) params.set("q", next.q);
  for (const name of SEARCH_FILTERS) if (next[name]) params.set(name, next[name]);
  if (next.sort !== sortsFor(next.q)[0]) params.set("sort", next.sort);
  if (next.page > 1) params.set("page", String(next.page));
  return params.size > 0 ? `?${params}` : "?";
}

/** What is asked of the backend. */
export function searchQuery({ page, ...search }: Search): string {
  const params = new URLSearchParams({
    sort: search.sort,
    limit: String(RESULTS_PER_PAGE),
    offset: String((page - 1) * RESULTS_PER_PAGE),
  });
  if (search.q) params.set("q", search.q);
  for (const name of SEARCH_FILTERS) if (search[name]) params.set(name, search[name]);
  return `search?${params}`;
}
