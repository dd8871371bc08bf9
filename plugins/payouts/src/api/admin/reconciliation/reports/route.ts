import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminReportAnswer } from "../../../../contract/reconciliation";
import { compareReport } from "../../../../workflows/compare-report";
import type { CompareReport } from "../../../inputs/postings";

/** Operators: compare a provider's own list with what the orders say of it. */
export async function POST(
  req: MedusaRequest<CompareReport>,
  res: MedusaResponse<AdminReportAnswer>,
): Promise<void> {
  res.json(await compareReport(req.scope, req.validatedBody, new Date()));
}
