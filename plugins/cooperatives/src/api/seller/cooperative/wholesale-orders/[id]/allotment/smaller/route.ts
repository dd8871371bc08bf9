import type { MedusaResponse } from "@medusajs/framework/http";
import type { AllotmentAnswer } from "../../../../../../../contract/allotment";
import { agreeSmaller } from "../../../../../../../workflows/allotment/mend-gap";
import { answerAllotment, ofOrder } from "../../../../../../allotment/of-order";
import type { AgreeSmaller } from "../../../../../../inputs/allotment";
import type { SellerRequest } from "../../../../../../seller-request";

/** A cooperative's people: note that the buyer agreed to a smaller order. */
export async function POST(
  req: SellerRequest<AgreeSmaller>,
  res: MedusaResponse<AllotmentAnswer>,
): Promise<void> {
  const asked = ofOrder(req);
  await agreeSmaller(req.scope, { ...asked, ...req.validatedBody });
  res.json(await answerAllotment(req, asked));
}
