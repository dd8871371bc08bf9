import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CommissionRuleAnswer } from "../../../../../contract/commission-rules";
import { writeCommissionRuleWorkflow } from "../../../../../workflows/commission/write-rule";
import type { WriteCommissionRule } from "../../../../inputs/commission";
import { readRule } from "../../answer";

/** Operators only: the next version of a rule, which ends the one before it. */
export async function POST(
  req: AuthenticatedMedusaRequest<WriteCommissionRule>,
  res: MedusaResponse<CommissionRuleAnswer>,
): Promise<void> {
  const now = new Date();
  const { result } = await writeCommissionRuleWorkflow(req.scope).run({
    input: {
      of: String(req.params.id),
      rule: req.validatedBody,
      operator_id: req.auth_context.actor_id,
      now,
    },
  });
  res.json({ rule: await readRule(req.scope, result.id, now) });
}
