import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { REVIEW_MODULE } from "../../../contract/names";
import type { AdminReviewsAnswer, Reviews } from "../../../contract/reviews";
import type { AdminReviews } from "../../inputs/reviews";

/** Operators: reviews that wait, that are hidden, or that are shown. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminReviewsAnswer>,
): Promise<void> {
  const { queue, q, limit, offset } = req.validatedQuery as AdminReviews;
  const { reviews, count } = await req.scope
    .resolve<Reviews>(REVIEW_MODULE)
    .forOffice({ queue, q, limit, offset });
  res.json({ reviews: reviews.map(({ order_id: _, photos: __, ...row }) => row), count, offset, limit });
}
