import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OneWholesaleOrderAnswer } from "../../../../contract/quotes";
import { readWholesaleOrder } from "../../../../workflows/wholesale-order/read-orders";
import { asBuyer } from "../../../quote-actor";

/** A signed-in buyer: one wholesale order of her companies, and what is to be paid when. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OneWholesaleOrderAnswer>,
): Promise<void> {
  res.json({ order: await readWholesaleOrder(req.scope, String(req.params.id), asBuyer(req)) });
}
