import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { COMMISSION_MODULE } from "../../contract/names";
import type { CommissionModuleService } from "../../modules/commission";
import { refusal } from "../refusal";

interface FundPromotionInput {
  promotion_id: string;
  funded_by: "platform" | "seller";
  operator_id: string;
}

const fundPromotionStep = createStep(
  "fund-promotion",
  async ({ promotion_id: id, funded_by, operator_id }: FundPromotionInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({ entity: "promotion", fields: ["id"], filters: { id } });
    if (data.length === 0) throw refusal("commission_promotion_not_found");
    const service = container.resolve<CommissionModuleService>(COMMISSION_MODULE);
    await service.fundPromotion(id, funded_by, operator_id);
    return new StepResponse(null);
  },
);

/** Says who pays for a promotion's discounts from now on. What was sold stays as it was. */
export const fundPromotionWorkflow = createWorkflow(
  "fund-promotion",
  (input: FundPromotionInput) => new WorkflowResponse(fundPromotionStep(input)),
);
