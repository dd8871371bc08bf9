import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ClaimsAnswer } from "../../../contract/receiving-answers";
import { readClaims } from "../../../workflows/receiving/read-dispatches";
import type { ListDisputed } from "../../inputs/receiving";

/** The office: claims that it decides, or that it decided. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ClaimsAnswer>): Promise<void> {
  const { limit, offset, decided } = req.validatedQuery as unknown as ListDisputed;
  res.json(await readClaims(req.scope, { limit, offset, decided: decided !== undefined }));
}
