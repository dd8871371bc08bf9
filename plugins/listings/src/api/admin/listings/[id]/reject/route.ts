import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingReviewAnswer } from "../../../../../contract/listing-review";
import { rejectListingWorkflow } from "../../../../../workflows/reject-listing";
import type { AdminRejectListing } from "../../../listing-reviews/input";
import { readReview } from "../../answer";

/** An operator sends what waits back, and says by field what is to be changed. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminRejectListing>,
  res: MedusaResponse<ListingReviewAnswer>,
): Promise<void> {
  const id = req.params.id ?? "";
  await rejectListingWorkflow(req.scope).run({
    input: {
      listing_id: id,
      operator_id: req.auth_context.actor_id,
      reasons: req.validatedBody.reasons,
      now: new Date(),
    },
  });
  res.json(await readReview(req.scope, id));
}
