import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BuyerDispatchesAnswer } from "../../../../../contract/receiving-answers";
import { readBuyersDispatches } from "../../../../../workflows/receiving/read-dispatches";
import { ofBuyer } from "../../../../receiving/who";

/** People of the order's company: what was sent of it. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<BuyerDispatchesAnswer>,
): Promise<void> {
  const { of } = await ofBuyer(req);
  res.json(await readBuyersDispatches(req.scope, of.wholesale_order_id));
}
