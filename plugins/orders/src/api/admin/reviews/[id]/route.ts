import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminReviewAnswer } from "../../../../contract/reviews";
import { readOfficeReview } from "../../../reviews/read-office-review";

/** Operators: one review, with its reports and its trail. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminReviewAnswer>,
): Promise<void> {
  res.json(await readOfficeReview(req.scope, String(req.params.id)));
}
