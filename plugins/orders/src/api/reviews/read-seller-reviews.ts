import type { MedusaContainer } from "@medusajs/framework/types";
import { REVIEW_MODULE } from "../../contract/names";
import { REVIEW_LIMITS, type Reviews, type SellerReview } from "../../contract/reviews";
import { answerUntil } from "../../domain/review-rules";
import { refusal } from "../../workflows/refusal";

type Wanted = Parameters<Reviews["ofSeller"]>[0];

/** Reviews of a seller's goods, with how long each answer may be changed. */
export async function readSellerReviews(
  container: MedusaContainer,
  wanted: Wanted,
): Promise<{ reviews: SellerReview[]; count: number }> {
  const { reviews, count } = await container.resolve<Reviews>(REVIEW_MODULE).ofSeller(wanted);
  const until = (at: string) => answerUntil(new Date(at), REVIEW_LIMITS.answerHours).toISOString();
  return {
    reviews: reviews.map((review) => ({
      ...review,
      answer_changeable_until: review.answer ? until(review.answer.at) : null,
    })),
    count,
  };
}

/** One review of a seller's own goods; another's is not found. */
export async function readSellerReview(
  container: MedusaContainer,
  seller_id: string,
  id: string,
): Promise<SellerReview> {
  const { reviews } = await readSellerReviews(container, { seller_id, id, limit: 1, offset: 0 });
  const [review] = reviews;
  if (!review) throw refusal("review_not_found");
  return review;
}
