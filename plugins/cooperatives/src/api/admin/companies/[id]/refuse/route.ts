import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminCompanyAnswer } from "../../../../../contract/company";
import { decideCompany } from "../../../../../workflows/company/decide-company";
import { readOneForOperator } from "../../../../../workflows/company/read-for-office";
import type { WithReason } from "../../../../inputs/company";

/** Operators: refuse a wholesale buyer, with why. */
export async function POST(
  req: AuthenticatedMedusaRequest<WithReason>,
  res: MedusaResponse<AdminCompanyAnswer>,
): Promise<void> {
  const company_id = String(req.params.id);
  const decision = {
    company_id,
    reason: req.validatedBody.reason,
    by: req.auth_context.actor_id,
    now: new Date(),
  };
  await decideCompany(req.scope, { ...decision, verb: "refuse" });
  res.json(await readOneForOperator(req.scope, company_id));
}
