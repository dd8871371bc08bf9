import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminPayoutConfirmedAnswer } from "../../../../../contract/payouts";
import { confirmRun } from "../../../../../workflows/payouts/confirm-run";
import { readRun } from "../../../../../workflows/payouts/read-runs";
import type { ConfirmRun } from "../../../../inputs/payouts";

/** Operators: tell what the bank says became of a run's payouts; all of it or nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest<ConfirmRun>,
  res: MedusaResponse<AdminPayoutConfirmedAnswer>,
): Promise<void> {
  const id = String(req.params.id);
  const by = req.auth_context.actor_id;
  const confirmed = await confirmRun(req.scope, { id, csv: req.validatedBody.csv, by, now: new Date() });
  res.json({ ...(await readRun(req.scope, id)), confirmed });
}
