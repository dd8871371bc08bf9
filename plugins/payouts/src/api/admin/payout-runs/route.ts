import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminPayoutRunAnswer, AdminPayoutRunsAnswer } from "../../../contract/payouts";
import { draftRun } from "../../../workflows/payouts/draft-run";
import { readRun, readRuns } from "../../../workflows/payouts/read-runs";
import type { DraftRun, PageAsked } from "../../inputs/payouts";

/** Operators: runs, the youngest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminPayoutRunsAnswer>): Promise<void> {
  res.json(await readRuns(req.scope, req.validatedQuery as PageAsked));
}

/** Operators: draft one, once for each key; another operator approves it. */
export async function POST(
  req: AuthenticatedMedusaRequest<DraftRun>,
  res: MedusaResponse<AdminPayoutRunAnswer>,
): Promise<void> {
  const id = await draftRun(req.scope, {
    ...req.validatedBody,
    by: req.auth_context.actor_id,
    now: new Date(),
  });
  res.json(await readRun(req.scope, id));
}
