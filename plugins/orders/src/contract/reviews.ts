/** What is asked and answered of reviews. */

import type { ReportReason } from "./review-reports";
import type { Hold, Rating, ReviewState } from "./review-states";

export * from "./review-limits";
export * from "./review-reports";
export type { Hold, Rating, ReviewState, Stars } from "./review-states";

/** A photo in its widths, smallest first. */
export interface ReviewPhotoShown {
  id: string;
  width: number;
  height: number;
  files: { width: number; address: string; type: string }[];
}

/** A review as everybody reads it. */
export interface ShownReview {
  id: string;
  stars: number;
  words: string | null;
  /** First name and initial; null for nobody's. */
  name: string | null;
  /** Which of several kinds was bought. */
  variant_title: string | null;
  written_at: string;
  photos: ReviewPhotoShown[];
  answer: { words: string; at: string } | null;
  /** How many found it helpful. */
  helpful: number;
  product: { handle: string; title: string; title_en: string };
}

export const REVIEW_SORTS = ["newest", "helpful", "highest", "lowest"] as const;
export type ReviewSort = (typeof REVIEW_SORTS)[number];

/**
 * `GET /store/reviews?product=<handle>` or `?seller=<handle>`, `&sort=&stars=&limit=&offset=`: what buyers say of a product on sale, or
 * of all goods of a verified seller. `rating` is the product's, or what buyers gave the seller herself.
 */
export interface StoreReviewsAnswer {
  rating: Rating;
  reviews: ShownReview[];
  /** How many there are to page through; without words and stars alone too. */
  count: number;
  offset: number;
  limit: number;
}

/** A buyer's own review, as she sees it. */
export interface OwnReview {
  id: string;
  stars: number;
  words: string | null;
  shown_as: "name" | "anonymous";
  state: ReviewState;
  held_for: Hold[];
  hidden_because: string | null;
  written_at: string;
  /** ISO instant until which it may be changed. */
  changeable_until: string;
  photos: ReviewPhotoShown[];
  /** What the seller said to it. */
  answer: ShownReview["answer"];
}

/**
 * `GET /store/orders/:id/reviews`: what the buyer of an order may say and has said of it. Told to her alone: signed in, or by the
 * order's id when she bought as a guest.
 */
export interface OrderReviewsAnswer {
  /** Under which she would be shown; null when there is none. */
  name: string | null;
  parts: {
    part_id: string;
    /** She has received it, so that she may say how the seller was. */
    received: boolean;
    seller_stars: number | null;
    seller_stars_changeable: boolean;
    lines: {
      line_item_id: string;
      /** Null: she may. */
      refused: "review_not_received" | "review_returned" | null;
      review: OwnReview | null;
    }[];
  }[];
}

/** `POST /store/orders/:id/review-photos?key=<uuid>`: the photo is the body; a key that is sent twice answers the first. */
export interface ReviewPhotoAnswer {
  photo: ReviewPhotoShown;
}

/** `POST /store/reviews/:id/helpful {helpful}`: how many find it so now. */
export interface HelpfulAnswer {
  helpful: number;
}

/** `POST /store/reviews/:id/report {reason, words?}` and `POST /seller/reviews/:id/report`. */
export interface ReportedAnswer {
  reported: true;
}

/** A review as its seller sees it in her desk. What the office has hidden she sees too, and that it is. */
export interface SellerReview extends ShownReview {
  state: ReviewState;
  product: ShownReview["product"] & { thumbnail: string | null };
  /** ISO instant until which her answer may be written anew; null while there is none. */
  answer_changeable_until: string | null;
  /** She has reported it, and the office has not judged yet. */
  reported: boolean;
}

/** `GET /seller/reviews?only=unanswered&limit=&offset=`; `POST /seller/reviews/:id/answer {words}` answers the review. */
export interface SellerReviewsAnswer {
  /** Of her goods, and of herself. */
  goods: Rating;
  herself: Rating;
  unanswered: number;
  reviews: SellerReview[];
  count: number;
  offset: number;
  limit: number;
}

export interface SellerReviewAnswer {
  review: SellerReview;
}

/** What the office looks through. */
export const ADMIN_REVIEW_QUEUES = ["waiting", "hidden", "shown"] as const;
export type AdminReviewQueue = (typeof ADMIN_REVIEW_QUEUES)[number];

/** A review as the office sees it. */
export interface AdminReviewRow extends Omit<ShownReview, "photos" | "helpful"> {
  state: ReviewState;
  held_for: Hold[];
  hidden_because: string | null;
  seller: { id: string; handle: string; name: string; name_en: string };
  /** Reports that the office has not judged. */
  reports: number;
}

/** `GET /admin/reviews?queue=&q=&limit=&offset=`: what waits is held or reported, oldest first; else newest first. */
export interface AdminReviewsAnswer {
  reviews: AdminReviewRow[];
  count: number;
  offset: number;
  limit: number;
}

export interface ReviewTrailEvent {
  id: string;
  verb: "written" | "changed" | "held" | "answered" | "reported" | "shown" | "hidden";
  by: "buyer" | "seller" | "operator" | "rule";
  /** Of an operator. */
  actor_name: string | null;
  reason: string | null;
  at: string;
}

/** `GET /admin/reviews/:id`; `POST /admin/reviews/:id/hide {reason}` and `…/show {reason?}` answer it as it stands then. */
export interface AdminReviewAnswer {
  review: AdminReviewRow & {
    photos: ReviewPhotoShown[];
    order_id: string;
    open_reports: { by: "buyer" | "seller"; reason: ReportReason; words: string | null; at: string }[];
    /** Newest first. */
    trail: ReviewTrailEvent[];
  };
}

/** Which reviews are wanted of a product or of a seller's goods. */
export interface WantedReviews {
  product_id?: string;
  seller_id?: string;
  stars?: number;
  sort: ReviewSort;
  limit: number;
  offset: number;
}

/** The service of the module of reviews, as routes see it. */
export interface Reviews {
  /** What buyers gave some products, by their ids; those that nobody rated are missing. */
  ratingsOfGoods(product_ids: readonly string[]): Promise<Map<string, Rating>>;
  ratingOfSeller(seller_id: string): Promise<Rating>;
  /** What everybody may read. */
  shown(wanted: WantedReviews): Promise<{ reviews: ShownReview[]; count: number }>;
  ofOrder(order_id: string): Promise<{
    reviews: (Omit<OwnReview, "changeable_until"> & { line_item_id: string })[];
    sellers: { seller_order_id: string; stars: number; rated_at: string }[];
  }>;
  ofSeller(wanted: {
    seller_id: string;
    id?: string;
    unanswered?: boolean;
    limit: number;
    offset: number;
  }): Promise<{ reviews: Omit<SellerReview, "answer_changeable_until">[]; count: number }>;
  /** Stars of all her goods, and how many reviews with words she has not answered. */
  goodsOfSeller(seller_id: string): Promise<{ goods: Rating; unanswered: number }>;
  forOffice(wanted: {
    queue?: AdminReviewQueue;
    id?: string;
    q?: string;
    limit: number;
    offset: number;
  }): Promise<{
    reviews: (AdminReviewRow & { order_id: string; photos: ReviewPhotoShown[] })[];
    count: number;
  }>;
}
