import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CommissionRuleAnswer, CommissionRulesAnswer } from "../../../contract/commission-rules";
import { SPECIFICITY } from "../../../contract/commission-words";
import { writeCommissionRuleWorkflow } from "../../../workflows/commission/write-rule";
import type { ListCommissionRules, WriteCommissionRule } from "../../inputs/commission";
import { readRule, readRules, readVat } from "./answer";

/** Operators only: the rules that hold or will, or those that are past; what wins first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CommissionRulesAnswer>,
): Promise<void> {
  const { past, limit, offset } = req.validatedQuery as ListCommissionRules;
  const now = new Date();
  const holds = { $or: [{ ends_at: null }, { ends_at: { $gt: now } }] };
  const [read, vat] = await Promise.all([
    readRules(req.scope, past === "true" ? { ends_at: { $ne: null } } : holds, now),
    readVat(req.scope, now),
  ]);
  const rules = read
    .filter(({ standing }) => (standing === "past") === (past === "true"))
    .sort((a, b) => b.specificity - a.specificity);
  res.json({ rules: rules.slice(offset, offset + limit), count: rules.length, order: SPECIFICITY, vat });
}

/** Operators only: a new rule. */
export async function POST(
  req: AuthenticatedMedusaRequest<WriteCommissionRule>,
  res: MedusaResponse<CommissionRuleAnswer>,
): Promise<void> {
  const now = new Date();
  const { result } = await writeCommissionRuleWorkflow(req.scope).run({
    input: { of: null, rule: req.validatedBody, operator_id: req.auth_context.actor_id, now },
  });
  res.json({ rule: await readRule(req.scope, result.id, now) });
}
