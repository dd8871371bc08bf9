import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminSellerAnswer } from "../../../../../contract/answers";
import { changeSellerStatusWorkflow } from "../../../../../workflows/change-seller-status";
import { readAdminSeller } from "../../answer";

/** Operators only: verifies a seller. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminSellerAnswer>,
): Promise<void> {
  const seller_id = String(req.params.id);
  await changeSellerStatusWorkflow(req.scope).run({
    input: {
      seller_id,
      verb: "verify",
      by: "operator",
      actor_id: req.auth_context.actor_id,
      now: new Date(),
    },
  });
  res.json(await readAdminSeller(req.scope, seller_id));
}
