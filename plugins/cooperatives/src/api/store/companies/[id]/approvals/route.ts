import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PurchaseApprovalsAnswer } from "../../../../../contract/company";
import { readApprovals } from "../../../../../workflows/company/read-people";
import type { ListApprovals } from "../../../../inputs/company";

/** A company's people: purchases that wait for an approver, first those that do; a buyer's are her own. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PurchaseApprovalsAnswer>,
): Promise<void> {
  const asks = { customer_id: req.auth_context.actor_id, company_id: String(req.params.id), now: new Date() };
  res.json(await readApprovals(req.scope, { ...(req.validatedQuery as ListApprovals), ...asks }));
}
