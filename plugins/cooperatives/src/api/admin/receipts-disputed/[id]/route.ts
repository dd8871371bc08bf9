import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { DisputedReceiptAnswer } from "../../../../contract/receiving-answers";
import { readDisputedReceipt } from "../../../../workflows/receiving/read-receiving";

/** The office: one of them. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DisputedReceiptAnswer>,
): Promise<void> {
  res.json(await readDisputedReceipt(req.scope, String(req.params.id)));
}
