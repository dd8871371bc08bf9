import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminSellerAnswer } from "../../../../contract/answers";
import { readAdminSeller } from "../answer";

/** Operators only: one seller. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminSellerAnswer>,
): Promise<void> {
  res.json(await readAdminSeller(req.scope, String(req.params.id), req.auth_context.actor_id));
}
