import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LicencePolicyAnswer } from "../../../../contract/licence-policies";
import { readPolicy } from "../answer";

/** Operators only: a jurisdiction's versions, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<LicencePolicyAnswer>,
): Promise<void> {
  res.json(await readPolicy(req.scope, String(req.params.jurisdiction), new Date()));
}
