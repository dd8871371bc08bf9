import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { deliverSellerOrderWorkflow } from "../../../../../../../workflows/deliver-seller-order";
import { orderOfBuyer } from "../../../../../../order-of-buyer";

/** The buyer of the order: say that she has this part of it. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ received: true }>,
): Promise<void> {
  const now = new Date();
  const order_id = await orderOfBuyer(req, now);
  const part = { id: String(req.params.part_id), order_id };
  await deliverSellerOrderWorkflow(req.scope).run({
    input: { part, by: "buyer", member_id: null, proof: null, now },
  });
  res.json({ received: true });
}
