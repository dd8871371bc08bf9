import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerOrderAnswer } from "../../../../../contract/answers";
import { advanceSellerOrderWorkflow } from "../../../../../workflows/advance-seller-order";
import { readSellerOrder } from "../../../../read-seller-order";
import type { SellerRequest } from "../../../../seller-request";

/** A seller's members: say that her part is ready. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerOrderAnswer>): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const id = String(req.params.id);
  await advanceSellerOrderWorkflow(req.scope).run({
    input: { id, seller_id, member_id, verb: "finish", now: new Date() },
  });
  res.json(await readSellerOrder(req, id, seller_id, new Date()));
}
