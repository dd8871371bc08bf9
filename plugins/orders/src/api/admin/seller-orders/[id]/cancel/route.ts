import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminSellerOrdersAnswer } from "../../../../../contract/release";
import { writeReason } from "../../../../../contract/release-reasons";
import { callOff } from "../../../../../workflows/release/call-off";
import type { OperatorCallsOff } from "../../../../inputs/release";
import { partsForOperator } from "../../../../parts-for-operator";

/** Operators: call off a seller's part that has not been sent. */
export async function POST(
  req: MedusaRequest<OperatorCallsOff>,
  res: MedusaResponse<AdminSellerOrdersAnswer>,
): Promise<void> {
  const id = String(req.params.id);
  const { reason, words } = req.validatedBody;
  await callOff(req.scope, {
    part: { id },
    verb: "cancel",
    by: "operator",
    reason: writeReason(reason, words),
    now: new Date(),
  });
  res.json({ seller_orders: await partsForOperator(req.scope, { id }) });
}
