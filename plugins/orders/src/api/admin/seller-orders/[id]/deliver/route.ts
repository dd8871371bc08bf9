import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminSellerOrdersAnswer } from "../../../../../contract/release";
import { deliverSellerOrderWorkflow } from "../../../../../workflows/deliver-seller-order";
import { partsForOperator } from "../../../../parts-for-operator";

/** Operators: note that the buyer has a seller's part that was sent. */
export async function POST(req: MedusaRequest, res: MedusaResponse<AdminSellerOrdersAnswer>): Promise<void> {
  const id = String(req.params.id);
  await deliverSellerOrderWorkflow(req.scope).run({
    input: {
      part: { id, anybodys: true },
      by: "operator",
      member_id: null,
      proof: null,
      now: new Date(),
    },
  });
  res.json({ seller_orders: await partsForOperator(req.scope, { id }) });
}
