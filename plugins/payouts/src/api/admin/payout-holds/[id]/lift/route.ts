import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminPayoutHoldAnswer } from "../../../../../contract/payouts";
import { liftHold } from "../../../../../workflows/payouts/hold-seller";

/** Operators: a seller's money is held no longer. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminPayoutHoldAnswer>,
): Promise<void> {
  const by = req.auth_context.actor_id;
  await liftHold(req.scope, { seller_id: String(req.params.id), by, now: new Date() });
  res.json({ hold: null });
}
