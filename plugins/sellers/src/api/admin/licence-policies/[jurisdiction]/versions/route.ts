import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LicencePolicyAnswer, PolicyInvalidAnswer } from "../../../../../contract/licence-policies";
import { writePolicyVersionWorkflow } from "../../../../../workflows/write-policy-version";
import { readPolicy } from "../../answer";
import type { AdminWritePolicy } from "../../input";
import { readRecord } from "../../read-record";

/** Operators only: writes the next version; no former one is overwritten. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminWritePolicy>,
  res: MedusaResponse<LicencePolicyAnswer | PolicyInvalidAnswer>,
): Promise<void> {
  const record = readRecord(req, res);
  if (!record) return;
  const now = new Date();
  const { note } = req.validatedBody;
  await writePolicyVersionWorkflow(req.scope).run({
    input: { record, note: note || null, operator_id: req.auth_context.actor_id, now },
  });
  res.status(201).json(await readPolicy(req.scope, record.jurisdiction, now));
}
