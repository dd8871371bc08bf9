import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { HelpfulAnswer } from "../../../../../contract/reviews";
import { voteReviewWorkflow } from "../../../../../workflows/reviews/vote-review";
import type { VoteReview } from "../../../../inputs/reviews";

/** A buyer who is signed in finds a review helpful, or no more. */
export async function POST(
  req: AuthenticatedMedusaRequest<VoteReview>,
  res: MedusaResponse<HelpfulAnswer>,
): Promise<void> {
  const { result } = await voteReviewWorkflow(req.scope).run({
    input: {
      id: String(req.params.id),
      customer_id: req.auth_context.actor_id,
      helpful: req.validatedBody.helpful,
    },
  });
  res.json({ helpful: result });
}
