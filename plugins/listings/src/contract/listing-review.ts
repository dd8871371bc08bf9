import type { ListingInput, ListingPhoto, ListingState, SellerListingAnswer } from "./offering";

/** What the operator's review of listings is asked and answers. */

/** A listing, or a changed version of one, that waits for the office. */
export interface WaitingListing {
  id: string;
  title: string;
  thumbnail: string | null;
  category: { handle: string; name: string; name_en: string };
  seller: { id: string; name: string; name_en: string };
  /** A changed version of what is on sale, or something new. */
  kind: "new" | "changed";
  waiting_since: string;
}

/** `GET /admin/listing-reviews?kind=&category=&seller_id=&q=&limit=&offset=`, oldest first. */
export interface ListingReviewsAnswer {
  listings: WaitingListing[];
  count: number;
  limit: number;
  offset: number;
}

type Content = SellerListingAnswer["listing"]["content"];

/** `GET /admin/listings/:id`, and what approving and sending back answer. */
export interface ListingReviewAnswer {
  listing: {
    id: string;
    product_id: string;
    handle: string;
    state: ListingState;
    seller: { id: string; name: string; name_en: string };
    /** As it stands, or as it was sent when it never stood. */
    content: Content;
    /** The changed version that waits, its photos with their files. */
    proposal: (Omit<ListingInput, "photos"> & { photos: ListingPhoto[] }) | null;
    /** Fields in which the two differ, such as `title` or `attributes.ingredients`. */
    changed: string[];
    waiting_since: string | null;
    /** What the office asked to be changed last. */
    reasons: Record<string, string> | null;
    reviewed_at: string | null;
  };
}
