import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminDifferenceAnswer } from "../../../../../contract/reconciliation";
import { explainDifference } from "../../../../../workflows/read-reconciliation";
import type { ExplainDifference } from "../../../../inputs/postings";

/** Operators: say why something does not agree; it stays in the list of what was explained. */
export async function POST(
  req: AuthenticatedMedusaRequest<ExplainDifference>,
  res: MedusaResponse<AdminDifferenceAnswer>,
): Promise<void> {
  const difference = await explainDifference(req.scope, {
    id: String(req.params.id),
    words: req.validatedBody.words,
    by: req.auth_context.actor_id,
    now: new Date(),
  });
  res.json({ difference });
}
