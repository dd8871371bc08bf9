import type { MedusaResponse } from "@medusajs/framework/http";
import type { StatementsAnswer } from "../../../contract/statements";
import { readMonths } from "../../../workflows/statements/read-months";
import type { AskStatements } from "../../inputs/statements";
import type { SellerRequest } from "../../seller-request";

/** A seller's members: what her months came to. */
export async function GET(req: SellerRequest, res: MedusaResponse<StatementsAnswer>): Promise<void> {
  const { before } = req.validatedQuery as AskStatements;
  const { seller_id } = req.acting_seller;
  res.json(await readMonths(req.scope, { seller_id, before, now: new Date() }));
}
