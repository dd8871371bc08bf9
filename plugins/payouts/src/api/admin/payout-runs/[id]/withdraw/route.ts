import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminPayoutRunAnswer } from "../../../../../contract/payouts";
import { withdrawRun } from "../../../../../workflows/payouts/decide-run";
import { readRun } from "../../../../../workflows/payouts/read-runs";

/** Operators: withdraw a draft. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminPayoutRunAnswer>,
): Promise<void> {
  const id = String(req.params.id);
  await withdrawRun(req.scope, { id, by: req.auth_context.actor_id, now: new Date() });
  res.json(await readRun(req.scope, id));
}
