import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StatementsAnswer } from "../../../../contract/statements";
import { readMonths } from "../../../../workflows/statements/read-months";
import type { AskStatements } from "../../../inputs/statements";

/** Operators: what the months of any seller came to. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StatementsAnswer>): Promise<void> {
  const { before } = req.validatedQuery as AskStatements;
  res.json(await readMonths(req.scope, { seller_id: String(req.params.id), before, now: new Date() }));
}
