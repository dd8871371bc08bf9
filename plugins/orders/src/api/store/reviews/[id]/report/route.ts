import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ReportedAnswer } from "../../../../../contract/reviews";
import { reportReviewWorkflow } from "../../../../../workflows/reviews/report-review";
import type { ReportReview } from "../../../../inputs/reviews";

/** A buyer who is signed in says that a review should not stand there. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReportReview>,
  res: MedusaResponse<ReportedAnswer>,
): Promise<void> {
  const { reason, words } = req.validatedBody;
  await reportReviewWorkflow(req.scope).run({
    input: {
      id: String(req.params.id),
      by: "buyer",
      by_id: req.auth_context.actor_id,
      seller_id: null,
      reason,
      words: words || null,
      now: new Date(),
    },
  });
  res.json({ reported: true });
}
