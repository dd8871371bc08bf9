import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminDisputeAnswer } from "../../../../../contract/reconciliation";
import { readDispute } from "../../../../../workflows/read-disputes";
import { closeDispute } from "../../../../../workflows/tell-dispute";
import type { CloseDispute } from "../../../../inputs/postings";

/** Operators: tell how a dispute ended. */
export async function POST(
  req: AuthenticatedMedusaRequest<CloseDispute>,
  res: MedusaResponse<AdminDisputeAnswer>,
): Promise<void> {
  const id = String(req.params.id);
  const { outcome } = req.validatedBody;
  await closeDispute(req.scope, { id, outcome, by: req.auth_context.actor_id, now: new Date() });
  res.json({ dispute: await readDispute(req.scope, id) });
}
