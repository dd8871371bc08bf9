import type { MedusaResponse } from "@medusajs/framework/http";
import type { AllotmentAnswer } from "../../../../../../../contract/allotment";
import { extendDeadline } from "../../../../../../../workflows/allotment/mend-gap";
import { answerAllotment, ofOrder } from "../../../../../../allotment/of-order";
import type { ExtendDeadline } from "../../../../../../inputs/allotment";
import type { SellerRequest } from "../../../../../../seller-request";

/** A cooperative's people: give the members more time to answer. */
export async function POST(
  req: SellerRequest<ExtendDeadline>,
  res: MedusaResponse<AllotmentAnswer>,
): Promise<void> {
  const asked = ofOrder(req);
  await extendDeadline(req.scope, { ...asked, ...req.validatedBody });
  res.json(await answerAllotment(req, asked));
}
