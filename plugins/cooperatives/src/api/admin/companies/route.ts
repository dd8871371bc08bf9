import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminCompaniesAnswer } from "../../../contract/company";
import { readForOperator } from "../../../workflows/company/read-for-office";
import type { ListCompanies } from "../../inputs/company";

/** Operators: wholesale buyers, those that wait first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminCompaniesAnswer>): Promise<void> {
  res.json(await readForOperator(req.scope, req.validatedQuery as ListCompanies));
}
