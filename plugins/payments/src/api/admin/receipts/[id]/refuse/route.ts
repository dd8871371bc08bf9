import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminReceiptAnswer } from "../../../../../contract/receipts";
import { refuseReceipt } from "../../../../../workflows/decide-receipt";
import type { RefuseReceipt } from "../../../../inputs";
import { readReceipt } from "../../../../receipts/read";

/** Operators: no money has come, or it cannot be told by this; the buyer reads why. */
export async function POST(
  req: AuthenticatedMedusaRequest<RefuseReceipt>,
  res: MedusaResponse<AdminReceiptAnswer>,
): Promise<void> {
  const id = String(req.params.id);
  const decision = { id, decided_by: req.auth_context.actor_id, now: new Date() };
  await refuseReceipt(req.scope, decision, req.validatedBody.reason);
  res.json({ receipt: await readReceipt(req.scope, id) });
}
