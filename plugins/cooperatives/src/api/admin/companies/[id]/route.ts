import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminCompanyAnswer } from "../../../../contract/company";
import { readOneForOperator } from "../../../../workflows/company/read-for-office";

/** Operators: one wholesale buyer, its people, and what was done. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminCompanyAnswer>): Promise<void> {
  res.json(await readOneForOperator(req.scope, String(req.params.id)));
}
