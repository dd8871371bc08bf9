import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminReviewAnswer } from "../../../../../contract/reviews";
import { judgeReviewWorkflow } from "../../../../../workflows/reviews/judge-review";
import type { HideReview } from "../../../../inputs/reviews";
import { readOfficeReview } from "../../../../reviews/read-office-review";

/** Operators: hide a review; what is reported of it is settled with that. */
export async function POST(
  req: AuthenticatedMedusaRequest<HideReview>,
  res: MedusaResponse<AdminReviewAnswer>,
): Promise<void> {
  const id = String(req.params.id);
  await judgeReviewWorkflow(req.scope).run({
    input: {
      id,
      verb: "hide",
      actor_id: req.auth_context.actor_id,
      reason: req.validatedBody.reason || null,
      now: new Date(),
    },
  });
  res.json(await readOfficeReview(req.scope, id));
}
