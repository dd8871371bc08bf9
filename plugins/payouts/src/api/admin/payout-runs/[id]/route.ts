import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminPayoutRunAnswer } from "../../../../contract/payouts";
import { readRun } from "../../../../workflows/payouts/read-runs";

/** Operators: a run, how far it is, and what was done with it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminPayoutRunAnswer>): Promise<void> {
  res.json(await readRun(req.scope, String(req.params.id)));
}
