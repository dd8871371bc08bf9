import type { MedusaResponse } from "@medusajs/framework/http";
import type { WholesaleOrdersAnswer } from "../../../../contract/quotes";
import { readWholesaleOrders } from "../../../../workflows/wholesale-order/read-orders";
import type { ListWholesaleOrders } from "../../../inputs/quote";
import { asCooperative } from "../../../quote-actor";
import type { SellerRequest } from "../../../seller-request";

/** A cooperative's members: wholesale orders of theirs, the newest first. */
export async function GET(req: SellerRequest, res: MedusaResponse<WholesaleOrdersAnswer>): Promise<void> {
  const page = req.validatedQuery as unknown as ListWholesaleOrders;
  res.json(await readWholesaleOrders(req.scope, asCooperative(req), page));
}
