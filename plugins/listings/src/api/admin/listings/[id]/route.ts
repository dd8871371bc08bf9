import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingReviewAnswer } from "../../../../contract/listing-review";
import { readReview } from "../answer";

/** An operator: a listing as it stands, beside the version that waits. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ListingReviewAnswer>,
): Promise<void> {
  res.json(await readReview(req.scope, req.params.id ?? ""));
}
