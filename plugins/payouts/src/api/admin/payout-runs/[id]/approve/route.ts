import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminPayoutRunAnswer } from "../../../../../contract/payouts";
import { approveRun } from "../../../../../workflows/payouts/decide-run";
import { readRun } from "../../../../../workflows/payouts/read-runs";

/** Operators: approve a draft that another made. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminPayoutRunAnswer>,
): Promise<void> {
  const id = String(req.params.id);
  await approveRun(req.scope, { id, by: req.auth_context.actor_id, now: new Date() });
  res.json(await readRun(req.scope, id));
}
