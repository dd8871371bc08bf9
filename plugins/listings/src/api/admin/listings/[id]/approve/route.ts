import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingReviewAnswer } from "../../../../../contract/listing-review";
import { approveListingWorkflow } from "../../../../../workflows/approve-listing";
import { readReview } from "../../answer";

/** An operator has what waits be on sale. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ListingReviewAnswer>,
): Promise<void> {
  const id = req.params.id ?? "";
  await approveListingWorkflow(req.scope).run({
    input: { listing_id: id, operator_id: req.auth_context.actor_id, now: new Date() },
  });
  res.json(await readReview(req.scope, id));
}
