import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerReviewAnswer } from "../../../../../contract/reviews";
import { reportReviewWorkflow } from "../../../../../workflows/reviews/report-review";
import type { ReportReview } from "../../../../inputs/reviews";
import { readSellerReview } from "../../../../reviews/read-seller-reviews";
import type { SellerRequest } from "../../../../seller-request";

/** A seller's members: say that a review of her goods should not stand there. */
export async function POST(
  req: SellerRequest<ReportReview>,
  res: MedusaResponse<SellerReviewAnswer>,
): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const id = String(req.params.id);
  const { reason, words } = req.validatedBody;
  await reportReviewWorkflow(req.scope).run({
    input: { id, by: "seller", by_id: member_id, seller_id, reason, words: words || null, now: new Date() },
  });
  res.json({ review: await readSellerReview(req.scope, seller_id, id) });
}
