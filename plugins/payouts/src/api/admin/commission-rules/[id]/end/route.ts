import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CommissionRuleAnswer } from "../../../../../contract/commission-rules";
import { endCommissionRuleWorkflow } from "../../../../../workflows/commission/end-rule";
import type { EndCommissionRule } from "../../../../inputs/commission";
import { readRule } from "../../answer";

/** Operators only: a rule holds no more, from now or from a day on. */
export async function POST(
  req: AuthenticatedMedusaRequest<EndCommissionRule>,
  res: MedusaResponse<CommissionRuleAnswer>,
): Promise<void> {
  const now = new Date();
  const { result } = await endCommissionRuleWorkflow(req.scope).run({
    input: {
      rule_id: String(req.params.id),
      on: req.validatedBody.on,
      operator_id: req.auth_context.actor_id,
      now,
    },
  });
  res.json({ rule: await readRule(req.scope, result.id, now) });
}
