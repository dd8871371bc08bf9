import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativeDispatchAnswer } from "../../../../../../contract/receiving-answers";
import { noteArrived } from "../../../../../../workflows/receiving/answer-dispatch";
import { readDispatch } from "../../../../../../workflows/receiving/read-dispatches";
import { ofCooperative } from "../../../../../receiving/who";
import type { SellerRequest } from "../../../../../seller-request";

/** A cooperative's people: note that a shipment came to its buyer. */
export async function POST(
  req: SellerRequest,
  res: MedusaResponse<CooperativeDispatchAnswer>,
): Promise<void> {
  const deed = ofCooperative(req);
  await noteArrived(req.scope, deed);
  res.json({ dispatch: await readDispatch(req.scope, { id: deed.id, ...deed.of }) });
}
