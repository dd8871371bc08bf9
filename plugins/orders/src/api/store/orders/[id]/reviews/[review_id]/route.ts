import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrderReviewsAnswer } from "../../../../../../contract/reviews";
import { changeReviewWorkflow } from "../../../../../../workflows/reviews/change-review";
import type { ChangeReview } from "../../../../../inputs/reviews";
import { ownOrder, readOrderReviews } from "../../../../../reviews/read-order-reviews";

/** The buyer of an order writes a review of hers anew. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangeReview>,
  res: MedusaResponse<OrderReviewsAnswer>,
): Promise<void> {
  const order_id = await ownOrder(req);
  const { stars, words, shown_as, photos } = req.validatedBody;
  const id = String(req.params.review_id);
  await changeReviewWorkflow(req.scope).run({
    input: { id, order_id, stars, words: words || null, shown_as, photos, now: new Date() },
  });
  res.json(await readOrderReviews(req.scope, order_id, new Date()));
}
