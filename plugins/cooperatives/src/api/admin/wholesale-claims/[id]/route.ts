import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OneClaimAnswer } from "../../../../contract/receiving-answers";
import { readClaim } from "../../../../workflows/receiving/read-dispatches";

/** The office: one of them, by its shipment. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OneClaimAnswer>,
): Promise<void> {
  res.json({ claim: await readClaim(req.scope, String(req.params.id)) });
}
