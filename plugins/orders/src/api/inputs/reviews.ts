import { z } from "@medusajs/framework/zod";
import { REPORT_REASONS } from "../../contract/review-reports";
import { ADMIN_REVIEW_QUEUES, REVIEW_LIMITS, REVIEW_SORTS } from "../../contract/reviews";

/** Whole stars. */
const stars = z.number().int().min(1).max(5);
/** Text as it is written; nothing but spaces is none. */
const words = (most: number) =>
  z
    .string()
    .max(most * 2)
    .transform((text) => text.normalize("NFC").trim())
    .pipe(z.string().max(most));
const id = z.string().max(64);
const page = {
  limit: z.coerce.number().int().min(1).max(50).default(10),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
};

const said = {
  stars,
  words: words(REVIEW_LIMITS.words).nullish(),
  shown_as: z.enum(["name", "anonymous"]).default("name"),
  photos: z
    .array(z.string().regex(/^revph_[0-9A-Z]{26}$/))
    .max(REVIEW_LIMITS.photos)
    .default([])
    .refine((photos) => new Set(photos).size === photos.length, "Each photo once."),
};

/** Body of `POST /store/orders/:id/reviews`. */
export const WriteReview = z.strictObject({ line_item_id: id, ...said });
export type WriteReview = z.infer<typeof WriteReview>;

/** Body of `POST /store/orders/:id/reviews/:review_id`. */
export const ChangeReview = z.strictObject(said);
export type ChangeReview = z.infer<typeof ChangeReview>;

/** Body of `POST /store/orders/:id/seller-stars`. */
export const RateSeller = z.strictObject({ part_id: id, stars });
export type RateSeller = z.infer<typeof RateSeller>;

/** Query of `GET /store/reviews`: of a product, or of a seller's goods. */
export const StoreReviews = z
  .strictObject({
    product: z.string().min(1).max(200).optional(),
    seller: z.string().min(1).max(200).optional(),
    sort: z.enum(REVIEW_SORTS).default("newest"),
    stars: z.coerce.number().int().min(1).max(5).optional(),
    ...page,
  })
  .refine(({ product, seller }) => (product === undefined) !== (seller === undefined), {
    message: "Name a product or a seller.",
  });
export type StoreReviews = z.infer<typeof StoreReviews>;

/** Body of `POST /store/reviews/:id/report` and of the seller's. */
export const ReportReview = z.strictObject({ reason: z.enum(REPORT_REASONS), words: words(1000).nullish() });
export type ReportReview = z.infer<typeof ReportReview>;

/** Body of `POST /store/reviews/:id/helpful`. */
export const VoteReview = z.strictObject({ helpful: z.boolean() });
export type VoteReview = z.infer<typeof VoteReview>;

/** Query of `GET /seller/reviews`. */
export const SellerReviews = z.strictObject({ only: z.enum(["unanswered"]).optional(), ...page });
export type SellerReviews = z.infer<typeof SellerReviews>;

/** Body of `POST /seller/reviews/:id/answer`. */
export const AnswerReview = z.strictObject({ words: words(REVIEW_LIMITS.answer).pipe(z.string().min(1)) });
export type AnswerReview = z.infer<typeof AnswerReview>;

/** Query of `GET /admin/reviews`. */
export const AdminReviews = z.strictObject({
  queue: z.enum(ADMIN_REVIEW_QUEUES).default("waiting"),
  q: z.string().trim().max(200).optional(),
  ...page,
});
export type AdminReviews = z.infer<typeof AdminReviews>;

/** Body of `POST /admin/reviews/:id/hide`. */
export const HideReview = z.strictObject({ reason: words(1000).pipe(z.string().min(1)) });
export type HideReview = z.infer<typeof HideReview>;

/** Body of `POST /admin/reviews/:id/show`. */
export const ShowReview = z.strictObject({ reason: words(1000).nullish() });
export type ShowReview = z.infer<typeof ShowReview>;
