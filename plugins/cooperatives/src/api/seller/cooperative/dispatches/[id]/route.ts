import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativeDispatchAnswer } from "../../../../../contract/receiving-answers";
import { readDispatch } from "../../../../../workflows/receiving/read-dispatches";
import { ofCooperative } from "../../../../receiving/who";
import type { SellerRequest } from "../../../../seller-request";

/** A cooperative's people: a shipment, with the members whose goods are in it. */
export async function GET(req: SellerRequest, res: MedusaResponse<CooperativeDispatchAnswer>): Promise<void> {
  const { id, of } = ofCooperative(req);
  res.json({ dispatch: await readDispatch(req.scope, { id, ...of }) });
}
