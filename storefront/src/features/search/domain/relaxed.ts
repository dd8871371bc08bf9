import { LIST_FILTERS, NOTHING_CHOSEN, type Search } from "./search-address";

/** What can be let go of where nothing was found: a filter with all its values, one of several words, or all filters. */
type Relaxed =
  | { drop: (typeof LIST_FILTERS)[number] | "wholesale" | "price" | "everything"; change: Partial<Search> }
  | { drop: "word"; word: string; change: Partial<Search> };

/** As many as are asked for at once. */
const MOST = 5;

/**
 * What to try without, most telling first: each filter, all of them together where there are several, each of several
 * words. Never more than five.
 */
export function relaxations(search: Search): Relaxed[] {
  const filters: Relaxed[] = [
    ...LIST_FILTERS.filter((name) => search[name].length > 0).map((name) => ({
      drop: name,
      change: { [name]: [] },
    })),
    ...(search.wholesale ? [{ drop: "wholesale" as const, change: { wholesale: false } }] : []),
    ...(search.price ? [{ drop: "price" as const, change: { price: null } }] : []),
  ];
  const words = search.q.split(" ");
  const fewerWords: Relaxed[] =
    words.length < 2
      ? []
      : words.map((word, index) => ({
          drop: "word",
          word,
          change: { q: words.filter((_, other) => other !== index).join(" ") },
        }));
  if (filters.length < 2) return [...filters, ...fewerWords].slice(0, MOST);
  const all: Relaxed = { drop: "everything", change: NOTHING_CHOSEN };
  return [...filters.slice(0, MOST - 1), all, ...fewerWords].slice(0, MOST);
}

/** Something to let go of, and how many goods that gives. */
export type Relief = Relaxed & { count: number };

/** What is worth offering, the most first: to let go of everything only where that gives more than one thing does. */
export function reliefs(tried: readonly Relief[]): Relief[] {
  const giving = tried.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const single = giving.find(({ drop }) => drop !== "everything")?.count ?? 0;
  return giving.filter(({ drop, count }) => drop !== "everything" || count > single);
}
