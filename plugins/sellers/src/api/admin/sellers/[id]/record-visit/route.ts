import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminSellerAnswer } from "../../../../../contract/answers";
import { recordVisitWorkflow } from "../../../../../workflows/record-visit";
import { readAdminSeller } from "../../answer";
import type { AdminRecordVisit } from "../../review-input";

/** Operators only: records what was found at the seller's work place. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminRecordVisit>,
  res: MedusaResponse<AdminSellerAnswer>,
): Promise<void> {
  const seller_id = String(req.params.id);
  const operator_id = req.auth_context.actor_id;
  await recordVisitWorkflow(req.scope).run({
    input: { seller_id, operator_id, ...req.validatedBody, now: new Date() },
  });
  res.json(await readAdminSeller(req.scope, seller_id, operator_id));
}
