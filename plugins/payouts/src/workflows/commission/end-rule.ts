import { beginningOf, dayAt } from "@dastranj/sellers/contract/days";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { COMMISSION_MODULE } from "../../contract/names";
import type { CommissionModuleService } from "../../modules/commission";
import { refusal } from "../refusal";

interface EndRuleInput {
  rule_id: string;
  /** ISO day in the market's time zone from which it holds no more; null: from now on. */
  on: string | null;
  operator_id: string;
  now: Date;
}

const endRuleStep = createStep(
  "end-commission-rule",
  async ({ rule_id, on, operator_id, now }: EndRuleInput, { container }) => {
    const service = container.resolve<CommissionModuleService>(COMMISSION_MODULE);
    const at = new Date(now);
    const today = dayAt(at, service.timeZone);
    if (on !== null && on < today) throw refusal("commission_rule_in_past");
    const ends = on === null || on === today ? at : beginningOf(on, service.timeZone);
    const ended = await service.endRule(rule_id, ends, operator_id);
    if (typeof ended === "string") throw refusal(ended);
    return new StepResponse(ended);
  },
);

/** Has a rule of commission hold no more. Sales that were made under it keep it. */
export const endCommissionRuleWorkflow = createWorkflow(
  "end-commission-rule",
  (input: EndRuleInput) => new WorkflowResponse(endRuleStep(input)),
);
