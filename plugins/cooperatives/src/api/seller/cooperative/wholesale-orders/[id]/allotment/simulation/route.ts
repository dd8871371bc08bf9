import type { MedusaResponse } from "@medusajs/framework/http";
import type { AllotmentSimulationAnswer } from "../../../../../../../contract/allotment";
import { simulatePlan } from "../../../../../../../workflows/allotment/simulate-plan";
import { ofOrder } from "../../../../../../allotment/of-order";
import type { AllotmentPage } from "../../../../../../inputs/allotment";
import type { SellerRequest } from "../../../../../../seller-request";

/** A cooperative's people: both ways of sharing the order out beside each other, before one is sent. */
export async function GET(req: SellerRequest, res: MedusaResponse<AllotmentSimulationAnswer>): Promise<void> {
  const { order_id, cooperative_id, now } = ofOrder(req);
  const page = req.validatedQuery as AllotmentPage;
  res.json(await simulatePlan(req.scope, { order_id, cooperative_id, now, ...page }));
}
