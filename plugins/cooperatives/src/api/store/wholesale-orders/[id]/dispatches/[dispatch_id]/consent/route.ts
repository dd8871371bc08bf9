import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BuyerDispatchAnswer } from "../../../../../../../contract/receiving-answers";
import { consentToAnswer } from "../../../../../../../workflows/receiving/answer-claim";
import { readBuyersDispatch } from "../../../../../../../workflows/receiving/read-dispatches";
import { ofBuyer } from "../../../../../../receiving/who";

/** People of the order's company: be content with what the cooperative grants of a claim. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<BuyerDispatchAnswer>,
): Promise<void> {
  const deed = await ofBuyer(req);
  await consentToAnswer(req.scope, deed);
  const { wholesale_order_id: order_id } = deed.of;
  res.json({ dispatch: await readBuyersDispatch(req.scope, { id: deed.id, order_id }) });
}
