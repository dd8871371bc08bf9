import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminReturnAnswer } from "../../../../../contract/returns";
import { judgeReturn } from "../../../../../workflows/returns/judge-return";
import type { DecideReturn } from "../../../../inputs/returns";
import { operatorOf, readOfficeReturn } from "../../../../returns/of-office";

/** Operators: decide what buyer and seller do not agree on, and say why. */
export async function POST(
  req: AuthenticatedMedusaRequest<DecideReturn>,
  res: MedusaResponse<AdminReturnAnswer>,
): Promise<void> {
  const now = new Date();
  await judgeReturn(req.scope, operatorOf(req, now), {
    ...req.validatedBody,
    amount: req.validatedBody.amount ?? null,
  });
  res.json(await readOfficeReturn(req, now));
}
