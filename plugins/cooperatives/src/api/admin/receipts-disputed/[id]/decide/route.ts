import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { DisputedReceiptAnswer } from "../../../../../contract/receiving-answers";
import { decideReceipt } from "../../../../../workflows/receiving/answer-receipt";
import { readDisputedReceipt } from "../../../../../workflows/receiving/read-receiving";
import type { DecideReceipt } from "../../../../inputs/receiving";

/** The office: say how much was accepted. */
export async function POST(
  req: AuthenticatedMedusaRequest<DecideReceipt>,
  res: MedusaResponse<DisputedReceiptAnswer>,
): Promise<void> {
  const id = String(req.params.id);
  const actor_id = req.auth_context.actor_id;
  await decideReceipt(req.scope, { id, actor_id, now: new Date(), ...req.validatedBody });
  res.json(await readDisputedReceipt(req.scope, id));
}
