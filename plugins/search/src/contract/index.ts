/** All that others may know of the search plugin: the card a list shows, and the answers of its routes. */

// Pure, and everybody's who writes words that are found or reads words that are sought.
export { indexedWords, normalise, wordsIn } from "../domain/normalise";
export * from "./catalogue-changed";
export * from "./follow-tables";
export * from "./goods-fields";

/** A product in a list: all that a card needs, straight from the index. */
export interface ProductCard {
  id: string;
  handle: string;
  title: string;
  title_en: string;
  /** Address of the picture, or null. */
  thumbnail: string | null;
  /** Lowest price among its variants, whole rials; null when it is not sold there. */
  price_irr: number | null;
  /** Lowest price among its variants, euro cents; null when it is not sold there. */
  price_eur_cents: number | null;
  /** More than one price among its variants: show "from". */
  has_price_range: boolean;
  /** What it is sold by; null for pieces. */
  unit: "weight" | "volume" | "area" | "length" | null;
  /** Lowest price of a kilogram, litre, square metre or metre, whole rials. */
  unit_price_irr: number | null;
  /** The same in euro cents. */
  unit_price_eur_cents: number | null;
  /** The unit costs differently in several variants: show "from". */
  has_unit_price_range: boolean;
  /** One can be bought now, from the shelf or made for its buyer. */
  in_stock: boolean;
  /** Null: neither now. */
  availability: Availability | null;
  /** The day by which one piece, ordered now, is ready; ISO date in the seller's calendar. Null when nobody promises one. */
  ready_by: string | null;
  /** Wholesale buyers have prices of their own. */
  wholesale: boolean;
  /** Their smallest order, in pieces. */
  wholesale_min: number | null;
  /** What buyers gave it on average, 1…5; null while nobody has. */
  rating: number | null;
  ratings: number;
  seller_handle: string;
  seller_name: string;
  seller_name_en: string;
  county: string;
  county_name: string;
  county_name_en: string;
  craft: string;
  /** ISO 3166-2. */
  province: string | null;
  /** Handles of its categories and of all above them. */
  categories: string[];
  /** ISO instant. */
  created_at: string;
}

/** Orders to choose from; `relevance` is the best match first and, where no words are searched, what is recommended. */
export const SEARCH_SORTS = [
  "relevance",
  "newest",
  "price_asc",
  "price_desc",
  "soonest",
  "popular",
  "rating",
] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** What results are narrowed by, several values of one at a time: any of them. */
export const SEARCH_FILTERS = ["category", "province", "county", "craft", "seller", "availability"] as const;
export type SearchFilter = (typeof SEARCH_FILTERS)[number];

/** What results are counted by. `attribute` counts `key:value` of all crafts; `price` says the lowest and the highest. */
export const SEARCH_FACETS = [...SEARCH_FILTERS, "wholesale", "attribute", "price"] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];

/** On the shelf, or made when it is ordered. */
export const AVAILABILITIES = ["in_stock", "made_to_order"] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/** One value of a facet, and how many goods a reader would see who chose it besides what she has chosen elsewhere. */
export interface FacetValue {
  value: string;
  count: number;
}

/** A booth's handle among the values, and what it is called; null where nobody has told yet. */
export interface BoothFacetValue extends FacetValue {
  name: string | null;
  name_en: string | null;
}

/** Values most frequent first, at most a hundred of each; a value that is chosen is among them even when it counts none. */
export type SearchFacets = Partial<Record<Exclude<SearchFacet, "price" | "seller">, FacetValue[]>> & {
  seller?: BoothFacetValue[];
  /** Of the asked currency's smallest whole unit (rials, euro cents); null where nothing has a price in it. */
  price?: { min: number; max: number } | null;
};

/**
 * `GET /store/search?q=&category=&province=&county=&craft=&seller=&availability=&attribute=&wholesale=&price_min=&price_max=&currency=&handle=&facets=&sort=&limit=&offset=`.
 * Filters and `facets` are lists with commas (`craft=rugs,figs`); `attribute` lists `key:value`: any value of one key, and every key.
 * `price_min` and `price_max` are whole rials, or euro cents with `currency=eur`. `limit` 1…100 (default 24), `offset` 0…10,000.
 * Only goods of verified sellers are ever in it.
 */
export interface StoreSearchAnswer {
  products: ProductCard[];
  count: number;
  offset: number;
  limit: number;
  /** Those that were asked for. */
  facets?: SearchFacets;
  /** Where the words as they were typed find nothing or little: words that find more. `corrected` says the answer is theirs already. */
  did_you_mean?: { q: string; corrected: boolean };
}

/** `GET /store/search/suggest?q=&limit=`: what may be meant, while it is typed. `limit` of each kind, 1…10 (default 5). */
export interface StoreSuggestAnswer {
  products: Pick<
    ProductCard,
    "id" | "handle" | "title" | "title_en" | "thumbnail" | "price_irr" | "price_eur_cents" | "has_price_range"
  >[];
  sellers: { handle: string; name: string; name_en: string; county_name: string; county_name_en: string }[];
  categories: { handle: string; name: string; name_en: string }[];
  counties: { code: string; name: string; name_en: string }[];
  /** As in a search; the suggestions are those of `q` then. */
  did_you_mean?: { q: string; corrected: boolean };
}
