import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { UnmaskedAnswer } from "../../../../../contract/review";
import { noteUnmaskingWorkflow } from "../../../../../workflows/note-unmasking";
import { openParticulars } from "../../particulars";
import type { AdminUnmask } from "../../review-input";

/** Operators only: what is secret of a seller. That it is seen, and why, is in the audit trail before it is answered. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminUnmask>,
  res: MedusaResponse<UnmaskedAnswer>,
): Promise<void> {
  const seller_id = String(req.params.id);
  const { reason } = req.validatedBody;
  const fields = [...new Set(req.validatedBody.fields)];
  await noteUnmaskingWorkflow(req.scope).run({
    input: { seller_id, operator_id: req.auth_context.actor_id, fields, reason, now: new Date() },
  });
  const particulars = await openParticulars(req.scope, seller_id, fields);
  res.set("cache-control", "no-store").json({ particulars });
}
