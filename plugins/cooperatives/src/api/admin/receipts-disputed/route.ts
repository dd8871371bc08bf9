import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { DisputedReceiptsAnswer } from "../../../contract/receiving-answers";
import { readDisputed } from "../../../workflows/receiving/read-receiving";
import type { ListDisputed } from "../../inputs/receiving";

/** The office: receipts that members object to, or that were decided. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DisputedReceiptsAnswer>,
): Promise<void> {
  const { limit, offset, decided } = req.validatedQuery as unknown as ListDisputed;
  res.json(await readDisputed(req.scope, { limit, offset, decided: decided !== undefined }));
}
