import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CommissionTrialAnswer } from "../../../contract/commission-rules";
import { tryCommission } from "../../../workflows/commission/try-commission";
import type { TryCommission } from "../../inputs/commission";

/** Operators only: what an order cost its sellers, beside what it would cost them now. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CommissionTrialAnswer>,
): Promise<void> {
  const { number } = req.validatedQuery as TryCommission;
  res.json(await tryCommission(req.scope, number, new Date()));
}
