import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminCompanyAnswer } from "../../../../../contract/company";
import { decideCompany } from "../../../../../workflows/company/decide-company";
import { readOneForOperator } from "../../../../../workflows/company/read-for-office";

/** Operators: approve a wholesale buyer, for all cooperatives; also one that was refused or suspended. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCompanyAnswer>,
): Promise<void> {
  const company_id = String(req.params.id);
  const decision = { company_id, reason: null, by: req.auth_context.actor_id, now: new Date() };
  await decideCompany(req.scope, { ...decision, verb: "approve" });
  res.json(await readOneForOperator(req.scope, company_id));
}
