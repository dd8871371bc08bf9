import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminSellerOrdersAnswer } from "../../../contract/release";
import type { ListPartsOfOrder } from "../../inputs/release";
import { partsForOperator } from "../../parts-for-operator";

/** Operators: the sellers' parts of an order, where each stands and what went back of it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminSellerOrdersAnswer>): Promise<void> {
  const { order_id } = req.validatedQuery as ListPartsOfOrder;
  res.json({ seller_orders: await partsForOperator(req.scope, { order_id }) });
}
