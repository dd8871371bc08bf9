import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminReconciliationAnswer } from "../../../contract/reconciliation";
import { readReconciliation } from "../../../workflows/read-reconciliation";
import type { ListDifferences } from "../../inputs/postings";

/** Operators: what the books and the facts do not agree on, and when they were last compared. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminReconciliationAnswer>): Promise<void> {
  res.json(await readReconciliation(req.scope, req.validatedQuery as ListDifferences));
}
