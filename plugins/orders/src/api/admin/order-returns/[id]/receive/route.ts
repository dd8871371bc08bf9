import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminReturnAnswer } from "../../../../../contract/returns";
import { receiveReturn } from "../../../../../workflows/returns/receive-return";
import type { ReceiveForSeller } from "../../../../inputs/returns";
import { operatorOf, readOfficeReturn } from "../../../../returns/of-office";

/** Operators: it has come back, where the seller does not say so. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReceiveForSeller>,
  res: MedusaResponse<AdminReturnAnswer>,
): Promise<void> {
  const now = new Date();
  await receiveReturn(req.scope, operatorOf(req, now), {
    ...req.validatedBody,
    amount: req.validatedBody.amount ?? null,
    postage: req.validatedBody.postage ?? null,
  });
  res.json(await readOfficeReturn(req, now));
}
