import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerReviewAnswer } from "../../../../../contract/reviews";
import { answerReviewWorkflow } from "../../../../../workflows/reviews/answer-review";
import type { AnswerReview } from "../../../../inputs/reviews";
import { readSellerReview } from "../../../../reviews/read-seller-reviews";
import type { SellerRequest } from "../../../../seller-request";

/** A seller's members: answer what is said of her goods. */
export async function POST(
  req: SellerRequest<AnswerReview>,
  res: MedusaResponse<SellerReviewAnswer>,
): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const id = String(req.params.id);
  await answerReviewWorkflow(req.scope).run({
    input: { id, seller_id, member_id, words: req.validatedBody.words, now: new Date() },
  });
  res.json({ review: await readSellerReview(req.scope, seller_id, id) });
}
