import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminReceiptAnswer } from "../../../../../contract/receipts";
import { confirmReceipt } from "../../../../../workflows/decide-receipt";
import type { ConfirmReceipt } from "../../../../inputs";
import { readReceipt } from "../../../../receipts/read";

/** Operators: the money has come. */
export async function POST(
  req: AuthenticatedMedusaRequest<ConfirmReceipt>,
  res: MedusaResponse<AdminReceiptAnswer>,
): Promise<void> {
  const id = String(req.params.id);
  const decision = { id, decided_by: req.auth_context.actor_id, now: new Date() };
  await confirmReceipt(req.scope, decision, req.validatedBody.amount);
  res.json({ receipt: await readReceipt(req.scope, id) });
}
