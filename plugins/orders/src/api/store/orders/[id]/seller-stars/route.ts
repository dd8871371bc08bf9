import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrderReviewsAnswer } from "../../../../../contract/reviews";
import { rateSellerWorkflow } from "../../../../../workflows/reviews/rate-seller";
import type { RateSeller } from "../../../../inputs/reviews";
import { ownOrder, readOrderReviews } from "../../../../reviews/read-order-reviews";

/** The buyer of an order says how she found the seller of a part of it. */
export async function POST(
  req: AuthenticatedMedusaRequest<RateSeller>,
  res: MedusaResponse<OrderReviewsAnswer>,
): Promise<void> {
  const order_id = await ownOrder(req);
  await rateSellerWorkflow(req.scope).run({ input: { order_id, ...req.validatedBody, now: new Date() } });
  res.json(await readOrderReviews(req.scope, order_id, new Date()));
}
