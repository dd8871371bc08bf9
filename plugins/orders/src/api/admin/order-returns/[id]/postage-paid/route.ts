import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminReturnAnswer } from "../../../../../contract/returns";
import { notePostagePaid } from "../../../../../workflows/returns/pay-postage";
import { readOfficeReturn } from "../../../../returns/of-office";

/** Operators: the buyer was given by hand what she paid for the way back. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminReturnAnswer>,
): Promise<void> {
  const now = new Date();
  await notePostagePaid(req.scope, { id: String(req.params.id), by: req.auth_context.actor_id, now });
  res.json(await readOfficeReturn(req, now));
}
