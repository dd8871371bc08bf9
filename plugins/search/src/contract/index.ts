/** All that others may know of the search plugin: the card a list shows, and the answers of its routes. */

// Pure, and everybody's who writes words that are found or reads words that are sought.
export { indexedWords, normalise } from "../domain/normalise";
export * from "./catalogue-changed";

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
  in_stock: boolean;
  seller_handle: string;
  seller_name: string;
  seller_name_en: string;
  county: string;
  county_name: string;
  county_name_en: string;
  craft: string;
  /** Handles of its categories. */
  categories: string[];
  /** ISO instant. */
  created_at: string;
}

export const SEARCH_SORTS = ["relevance", "newest", "price_asc", "price_desc"] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/**
 * `GET /store/search?q=&category=&county=&craft=&seller=&handle=&sort=&limit=&offset=`.
 * `limit` 1…100 (default 24), `offset` 0…10,000. Only goods of verified sellers are ever in it.
 */
export interface StoreSearchAnswer {
  products: ProductCard[];
  count: number;
  offset: number;
  limit: number;
}
