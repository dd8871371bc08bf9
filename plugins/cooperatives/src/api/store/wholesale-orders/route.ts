import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { WholesaleOrdersAnswer } from "../../../contract/quotes";
import { readWholesaleOrders } from "../../../workflows/wholesale-order/read-orders";
import type { ListWholesaleOrders } from "../../inputs/quote";
import { asBuyer } from "../../quote-actor";

/** A signed-in buyer: wholesale orders of her companies, the newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<WholesaleOrdersAnswer>,
): Promise<void> {
  const page = req.validatedQuery as unknown as ListWholesaleOrders;
  res.json(await readWholesaleOrders(req.scope, asBuyer(req), page));
}
