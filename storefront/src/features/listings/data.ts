import {
  LISTING_SORTS,
  LISTING_STATES,
  type ListingFormAnswer,
  type ListingState,
  type SellerListingAnswer,
  type SellerListingsAnswer,
} from "@dastranj/listings/contract/offering";
import type { SellerPriceChainAnswer } from "@dastranj/payouts/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

/** What the seller's pages of her goods show; the backend scopes all of it to the acting seller. */

export const LISTINGS_A_PAGE = 20;

export type Sort = (typeof LISTING_SORTS)[number];

/** What an address asks of the list. */
export interface Wanted {
  q: string;
  state: ListingState | undefined;
  sort: Sort;
  offset: number;
}

/** Whatever an address says, it is some list. */
export function wantedOf(query: Record<string, string | string[] | undefined>): Wanted {
  const one = (name: string) => (typeof query[name] === "string" ? query[name] : "");
  return {
    q: one("q").trim().slice(0, 200),
    state: LISTING_STATES.find((state) => state === query.state),
    sort: LISTING_SORTS.find((sort) => sort === query.sort) ?? "newest",
    offset: Math.min(100_000, Math.max(0, Math.trunc(Number(one("offset"))) || 0)),
  };
}

/** The query of the page that shows this list; the usual is left out. */
export function queryOf({ q, state, sort, offset }: Wanted): string {
  const query = new URLSearchParams();
  if (q) query.set("q", q);
  if (state) query.set("state", state);
  if (sort !== "newest") query.set("sort", sort);
  if (offset > 0) query.set("offset", String(offset));
  return query.size > 0 ? `?${query}` : "";
}

export function readListings(locale: Locale, wanted: Wanted): Promise<Reading<SellerListingsAnswer>> {
  const query = new URLSearchParams({
    sort: wanted.sort,
    limit: String(LISTINGS_A_PAGE),
    offset: String(wanted.offset),
  });
  if (wanted.q) query.set("q", wanted.q);
  if (wanted.state) query.set("state", wanted.state);
  return readAs("seller", `seller/listings?${query}`, locale);
}

export function readListing(locale: Locale, id: string): Promise<Reading<SellerListingAnswer>> {
  return readAs("seller", `seller/listings/${encodeURIComponent(id)}`, locale);
}

/** Where the money for one piece of a listing of hers goes, by the terms of this moment. */
export function readPriceChain(locale: Locale, id: string): Promise<Reading<SellerPriceChainAnswer>> {
  return readAs("seller", `seller/listings/${encodeURIComponent(id)}/price-chain`, locale);
}

/** What she may choose from when she offers something. */
export function readListingForm(locale: Locale): Promise<Reading<ListingFormAnswer>> {
  return readAs("seller", "seller/listing-form", locale);
}
