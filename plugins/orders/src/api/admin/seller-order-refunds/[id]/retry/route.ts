import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminRefund } from "../../../../../contract/release";
import { retryRefund } from "../../../../../workflows/refund/retry-refund";
import { refundsForOperator } from "../../../../refunds-for-operator";

/** Operators: have a refund tried again that did not go through. It is paid once all the same. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<{ refund: AdminRefund | undefined }>,
): Promise<void> {
  const id = String(req.params.id);
  await retryRefund(req.scope, id, new Date());
  const { refunds } = await refundsForOperator(req.scope, { id });
  res.json({ refund: refunds[0] });
}
