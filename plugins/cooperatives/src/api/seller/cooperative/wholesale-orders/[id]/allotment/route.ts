import type { MedusaResponse } from "@medusajs/framework/http";
import type { AllotmentAnswer } from "../../../../../../contract/allotment";
import { readAllotment } from "../../../../../../workflows/allotment/read-allotment";
import { sendPlan } from "../../../../../../workflows/allotment/send-plan";
import { answerAllotment, ofOrder } from "../../../../../allotment/of-order";
import type { AllotmentPage, SendPlan } from "../../../../../inputs/allotment";
import type { SellerRequest } from "../../../../../seller-request";

/** A cooperative's people: the plan of one of its orders, each member's share and answer, the gap. */
export async function GET(req: SellerRequest, res: MedusaResponse<AllotmentAnswer>): Promise<void> {
  const { order_id, cooperative_id, now } = ofOrder(req);
  const page = req.validatedQuery as AllotmentPage;
  res.json(await readAllotment(req.scope, { order_id, cooperative_id, now, ...page }));
}

/** A cooperative's people: send the plan that they saw; the first, or what is left. */
export async function POST(
  req: SellerRequest<SendPlan>,
  res: MedusaResponse<AllotmentAnswer>,
): Promise<void> {
  const asked = ofOrder(req);
  await sendPlan(req.scope, { ...asked, ...req.validatedBody });
  res.json(await answerAllotment(req, asked));
}
