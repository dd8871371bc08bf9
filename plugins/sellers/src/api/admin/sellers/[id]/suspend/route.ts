import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminSellerAnswer } from "../../../../../contract/answers";
import { changeSellerStatusWorkflow } from "../../../../../workflows/change-seller-status";
import { readAdminSeller } from "../../answer";
import type { AdminSuspendSeller } from "../../input";

/** Operators only: suspends a seller with a reason; her goods go off sale at once. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminSuspendSeller>,
  res: MedusaResponse<AdminSellerAnswer>,
): Promise<void> {
  const seller_id = String(req.params.id);
  await changeSellerStatusWorkflow(req.scope).run({
    input: {
      seller_id,
      verb: "suspend",
      by: "operator",
      actor_id: req.auth_context.actor_id,
      reason: req.validatedBody.reason,
      now: new Date(),
    },
  });
  res.json(await readAdminSeller(req.scope, seller_id));
}
