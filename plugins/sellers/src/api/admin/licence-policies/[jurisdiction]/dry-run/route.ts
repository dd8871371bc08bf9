import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PolicyDryRunAnswer, PolicyInvalidAnswer } from "../../../../../contract/licence-policies";
import { whatWouldChange } from "../../../../../workflows/try-policy";
import type { AdminTryPolicy } from "../../input";
import { readRecord } from "../../read-record";

/** Operators only: what a version would change; writes nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminTryPolicy>,
  res: MedusaResponse<PolicyDryRunAnswer | PolicyInvalidAnswer>,
): Promise<void> {
  const record = readRecord(req, res);
  if (record) res.json(await whatWouldChange(req.scope, record, new Date()));
}
