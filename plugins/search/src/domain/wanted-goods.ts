import type { SearchSort } from "../contract";
import { normalise } from "./normalise";

/** What a visitor asks the list for. */
export interface WantedGoods {
  q?: string;
  category?: string;
  county?: string;
  craft?: string;
  seller?: string;
  handle?: string;
  sort?: SearchSort;
  limit: number;
  offset: number;
}

/** What of a card the filters look at. */
interface Shown {
  handle: string;
  county: string;
  craft: string;
  seller_handle: string;
  categories: string[];
}

type Order = Record<string, "ASC" | "DESC">;

/** The id decides between equals: every engine gives the same order, and no page repeats goods of another. */
const ORDER: Record<NonNullable<WantedGoods["sort"]>, Order | undefined> = {
  relevance: undefined,
  newest: { created_at: "DESC", id: "ASC" },
  price_asc: { price_irr: "ASC", id: "ASC" },
  price_desc: { price_irr: "DESC", id: "ASC" },
  soonest: { created_at: "DESC", id: "ASC" },
  popular: { created_at: "DESC", id: "ASC" },
};

/**
 * The words that are searched: letters and digits alone, since engines read quotes and dashes each in its own way.
 * Undefined where nothing is searched, empty where what was typed holds no word.
 */
export function wordsOf({ q = "" }: WantedGoods): string[] | undefined {
  const text = normalise(q);
  return text === "" ? undefined : (text.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** In what order: as asked for; else the best first where words are searched, and the newest in a list. */
export function orderOf({ sort }: WantedGoods, words: string[] | undefined): Order | undefined {
  return ORDER[sort ?? (words ? "relevance" : "newest")];
}

export function filtersOf({ category, county, craft, seller, handle }: WantedGoods) {
  return {
    ...(category && { categories: { $contains: category } }),
    ...(county && { county }),
    ...(craft && { craft }),
    ...(seller && { seller_handle: seller }),
    ...(handle && { handle }),
  };
}

/** Whether a card carries literally what was asked for. An engine may take "SHIRAZ" for "shiraz"; we do not. */
export function isAskedFor(card: Shown, { category, county, craft, seller, handle }: WantedGoods): boolean {
  return (
    (!category || card.categories.includes(category)) &&
    (!county || card.county === county) &&
    (!craft || card.craft === craft) &&
    (!seller || card.seller_handle === seller) &&
    (!handle || card.handle === handle)
  );
}
