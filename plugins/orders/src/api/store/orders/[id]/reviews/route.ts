import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrderReviewsAnswer } from "../../../../../contract/reviews";
import { writeReviewWorkflow } from "../../../../../workflows/reviews/write-review";
import type { WriteReview } from "../../../../inputs/reviews";
import { ownOrder, readOrderReviews } from "../../../../reviews/read-order-reviews";

/** The buyer of an order, by signing in or, as a guest, by its id: what she may say of it, and has said. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderReviewsAnswer>,
): Promise<void> {
  res.json(await readOrderReviews(req.scope, await ownOrder(req), new Date()));
}

/** The buyer of an order says what she thinks of something in it. */
export async function POST(
  req: AuthenticatedMedusaRequest<WriteReview>,
  res: MedusaResponse<OrderReviewsAnswer>,
): Promise<void> {
  const order_id = await ownOrder(req);
  const { line_item_id, stars, words, shown_as, photos } = req.validatedBody;
  await writeReviewWorkflow(req.scope).run({
    input: { order_id, line_item_id, stars, words: words || null, shown_as, photos, now: new Date() },
  });
  res.status(201).json(await readOrderReviews(req.scope, order_id, new Date()));
}
