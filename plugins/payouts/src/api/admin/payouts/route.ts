import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminPayoutsAnswer } from "../../../contract/payouts";
import { readPayouts } from "../../../workflows/payouts/read-runs";
import type { ListPayouts } from "../../inputs/payouts";

/** Operators: payouts of a run, of a seller, of a state, or those that hang. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminPayoutsAnswer>): Promise<void> {
  res.json(await readPayouts(req.scope, req.validatedQuery as ListPayouts));
}
