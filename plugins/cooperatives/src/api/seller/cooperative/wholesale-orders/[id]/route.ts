import type { MedusaResponse } from "@medusajs/framework/http";
import type { OneWholesaleOrderAnswer } from "../../../../../contract/quotes";
import { readWholesaleOrder } from "../../../../../workflows/wholesale-order/read-orders";
import { asCooperative } from "../../../../quote-actor";
import type { SellerRequest } from "../../../../seller-request";

/** A cooperative's members: one wholesale order of theirs, and what is to be paid when. */
export async function GET(req: SellerRequest, res: MedusaResponse<OneWholesaleOrderAnswer>): Promise<void> {
  res.json({ order: await readWholesaleOrder(req.scope, String(req.params.id), asCooperative(req)) });
}
