import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BuyerDispatchAnswer } from "../../../../../../../contract/receiving-answers";
import { claim } from "../../../../../../../workflows/receiving/answer-dispatch";
import { readBuyersDispatch } from "../../../../../../../workflows/receiving/read-dispatches";
import type { ClaimOfDispatch } from "../../../../../../inputs/receiving";
import { ofBuyer } from "../../../../../../receiving/who";

/** People of the order's company: say what of a shipment was missing or not as agreed. */
export async function POST(
  req: AuthenticatedMedusaRequest<ClaimOfDispatch>,
  res: MedusaResponse<BuyerDispatchAnswer>,
): Promise<void> {
  const deed = await ofBuyer(req);
  await claim(req.scope, { ...deed, ...req.validatedBody });
  const { wholesale_order_id: order_id } = deed.of;
  res.json({ dispatch: await readBuyersDispatch(req.scope, { id: deed.id, order_id }) });
}
