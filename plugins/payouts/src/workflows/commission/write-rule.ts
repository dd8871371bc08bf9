import { beginningOf, dayAt } from "@dastranj/sellers/contract/days";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { CommissionRuleInput } from "../../contract/commission-rules";
import { COMMISSION_MODULE } from "../../contract/names";
import { COMMISSION_REFUSALS } from "../../contract/refusals/commission";
import { spanOf } from "../../domain/commission/rule-days";
import type { CommissionModuleService } from "../../modules/commission";
import { refusal } from "../refusal";

interface WriteRuleInput {
  /** The rule that is changed; null for a new one. */
  of: string | null;
  rule: CommissionRuleInput;
  operator_id: string;
  now: Date;
}

/** What is written stays: a rule is ended, never taken back. */
const writeRuleStep = createStep(
  "write-commission-rule",
  async ({ of, rule, operator_id, now }: WriteRuleInput, { container }) => {
    const service = container.resolve<CommissionModuleService>(COMMISSION_MODULE);
    const { from, to, ...said } = rule;
    const at = new Date(now);
    const span = spanOf(rule, {
      now: at,
      today: dayAt(at, service.timeZone),
      beginningOf: (day) => beginningOf(day, service.timeZone),
    });
    if (typeof span === "string") throw refusal(span);
    refuseAmounts(rule);
    await refuseUnknown(container, rule);
    const written = await service.writeRule(
      of,
      { ...said, from_day: from, to_day: to, ...span },
      operator_id,
    );
    if (typeof written === "string") throw refusal(written);
    if ("collides" in written) {
      const { rule_id, name_en } = written.collides;
      const { kind, en } = COMMISSION_REFUSALS.commission_rule_overlaps;
      // The sentence ends with the other's id, by which whoever shows it finds its name.
      throw new MedusaError(kind, `${en} It is: ${name_en} [${rule_id}]`, "commission_rule_overlaps");
    }
    return new StepResponse(written);
  },
);

/** Writes a rule of commission, or the next version of one. */
export const writeCommissionRuleWorkflow = createWorkflow(
  "write-commission-rule",
  (input: WriteRuleInput) => new WorkflowResponse(writeRuleStep(input)),
);

function refuseAmounts({ amounts }: CommissionRuleInput): void {
  const wrong = Object.values(amounts).some(
    ({ minimum, maximum }) => minimum !== null && maximum !== null && BigInt(minimum) > BigInt(maximum),
  );
  if (wrong) throw refusal("commission_amounts_wrong");
}

/** Refuses a rule that would hold for nothing because what it names is not there. */
async function refuseUnknown(
  container: MedusaContainer,
  { seller_id, category, county, amounts }: CommissionRuleInput,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const currencies = Object.keys(amounts);
  const [sellers, categories, counties, known] = await Promise.all([
    seller_id && query.graph({ entity: "seller", fields: ["id"], filters: { id: seller_id } }),
    category && query.graph({ entity: "product_category", fields: ["id"], filters: { handle: category } }),
    county && query.graph({ entity: "county", fields: ["code"], filters: { code: county } }),
    currencies.length > 0 &&
      query.graph({ entity: "currency", fields: ["code"], filters: { code: currencies } }),
  ]);
  const missing = [sellers, categories, counties].some((found) => found && found.data.length === 0);
  if (missing || (known && known.data.length < currencies.length))
    throw refusal("commission_rule_scope_unknown");
}
