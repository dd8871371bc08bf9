import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PurchaseApprovalsAnswer } from "../../../../../../contract/company";
import { decidePurchase } from "../../../../../../workflows/company/decide-purchase";
import { readApprovals } from "../../../../../../workflows/company/read-people";
import type { DecidePurchase } from "../../../../../inputs/company";

/** Its approvers and owners: grant or refuse a purchase of another's. */
export async function POST(
  req: AuthenticatedMedusaRequest<DecidePurchase>,
  res: MedusaResponse<PurchaseApprovalsAnswer>,
): Promise<void> {
  const { id, approval_id } = req.params;
  const by = req.auth_context.actor_id;
  const company_id = String(id);
  const now = new Date();
  await decidePurchase(req.scope, {
    ...req.validatedBody,
    company_id,
    approval_id: String(approval_id),
    by,
    now,
  });
  res.json(await readApprovals(req.scope, { company_id, customer_id: by, now, limit: 20, offset: 0 }));
}
