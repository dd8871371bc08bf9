import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminPayoutHoldAnswer } from "../../../../contract/payouts";
import { holdSeller } from "../../../../workflows/payouts/hold-seller";
import type { HoldSeller } from "../../../inputs/payouts";

/** Operators: hold a seller's money, with a reason that she reads. */
export async function POST(
  req: AuthenticatedMedusaRequest<HoldSeller>,
  res: MedusaResponse<AdminPayoutHoldAnswer>,
): Promise<void> {
  const told = { seller_id: String(req.params.id), by: req.auth_context.actor_id, now: new Date() };
  res.json({ hold: await holdSeller(req.scope, { ...req.validatedBody, ...told }) });
}
