import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PolicyVersionAnswer } from "../../../../../../contract/licence-policies";
import { refusal } from "../../../../../../workflows/refusal";
import { readVersions, toVersion } from "../../../answer";

/** Operators only: one version with its record. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PolicyVersionAnswer>,
): Promise<void> {
  const { jurisdiction, version } = req.params;
  if (!/^\d{1,6}$/.test(version ?? "")) throw refusal("policy_not_found");
  const [row] = await readVersions(req.scope, { jurisdiction, version: Number(version) });
  if (!row) throw refusal("policy_not_found");
  res.json({ version: { ...toVersion(row, new Date()), record: row.record } });
}
