import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminRefundsAnswer } from "../../../contract/release";
import type { ListRefunds } from "../../inputs/release";
import { refundsForOperator } from "../../refunds-for-operator";

/** Operators: what goes back to buyers, the longest owed first; by default what has not gone back yet. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminRefundsAnswer>): Promise<void> {
  const { state, limit, offset } = req.validatedQuery as ListRefunds;
  const found = await refundsForOperator(req.scope, { state }, { limit, offset });
  res.json({ ...found, limit, offset });
}
