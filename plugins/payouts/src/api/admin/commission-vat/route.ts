import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminCommissionVat } from "../../../contract/commission-rules";
import { writeCommissionVatWorkflow } from "../../../workflows/commission/write-vat";
import type { WriteCommissionVat } from "../../inputs/commission";
import { readVat } from "../commission-rules/answer";

/** Operators only: the rate of VAT on commission from a day on. */
export async function POST(
  req: AuthenticatedMedusaRequest<WriteCommissionVat>,
  res: MedusaResponse<{ vat: AdminCommissionVat[] }>,
): Promise<void> {
  const now = new Date();
  await writeCommissionVatWorkflow(req.scope).run({
    input: { ...req.validatedBody, operator_id: req.auth_context.actor_id, now },
  });
  res.json({ vat: await readVat(req.scope, now) });
}
