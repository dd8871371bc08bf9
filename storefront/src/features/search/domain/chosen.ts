import { LIST_FILTERS, type ListFilter, type PriceWish, type Search } from "./search-address";

/** One thing that results are narrowed by. */
export type Chosen =
  | { filter: ListFilter; value: string }
  | { filter: "wholesale" }
  | { filter: "price"; price: PriceWish };

/** Everything that is chosen, in the order in which the page shows it. */
export function chosenOf(search: Search): Chosen[] {
  return [
    ...LIST_FILTERS.flatMap((filter) => search[filter].map((value) => ({ filter, value }))),
    ...(search.wholesale ? [{ filter: "wholesale" as const }] : []),
    ...(search.price ? [{ filter: "price" as const, price: search.price }] : []),
  ];
}

/** The change that takes a choice back. */
export function without(search: Search, chosen: Chosen): Partial<Search> {
  if (chosen.filter === "wholesale") return { wholesale: false };
  if (chosen.filter === "price") return { price: null };
  return { [chosen.filter]: search[chosen.filter].filter((value) => value !== chosen.value) };
}

/** The change that chooses a value, or takes it back. */
export function toggled(search: Search, filter: ListFilter, value: string): Partial<Search> {
  const now = search[filter];
  return { [filter]: now.includes(value) ? now.filter((each) => each !== value) : [...now, value] };
}
