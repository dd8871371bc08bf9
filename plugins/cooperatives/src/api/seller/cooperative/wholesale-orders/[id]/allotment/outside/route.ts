import type { MedusaResponse } from "@medusajs/framework/http";
import type { AllotmentAnswer } from "../../../../../../../contract/allotment";
import { buyOutside } from "../../../../../../../workflows/allotment/mend-gap";
import { answerAllotment, ofOrder } from "../../../../../../allotment/of-order";
import type { BuyOutside } from "../../../../../../inputs/allotment";
import type { SellerRequest } from "../../../../../../seller-request";

/** A cooperative's people: note what is bought from others than members. */
export async function POST(
  req: SellerRequest<BuyOutside>,
  res: MedusaResponse<AllotmentAnswer>,
): Promise<void> {
  const asked = ofOrder(req);
  await buyOutside(req.scope, { ...asked, ...req.validatedBody });
  res.json(await answerAllotment(req, asked));
}
