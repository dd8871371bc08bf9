import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PromotionFundingAnswer } from "../../../../contract/commission-rules";
import { fundPromotionWorkflow } from "../../../../workflows/commission/fund-promotion";
import type { FundPromotion } from "../../../inputs/commission";

/** Operators only: who pays for the discounts of a promotion; a seller, unless it was said otherwise. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PromotionFundingAnswer>,
): Promise<void> {
  const promotion_id = String(req.params.id);
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "platform_promotion",
    fields: ["id"],
    filters: { id: promotion_id },
  });
  res.json({ promotion_id, funded_by: data.length > 0 ? "platform" : "seller" });
}

/** Operators only: who pays for them from now on. */
export async function POST(
  req: AuthenticatedMedusaRequest<FundPromotion>,
  res: MedusaResponse<PromotionFundingAnswer>,
): Promise<void> {
  const promotion_id = String(req.params.id);
  const { funded_by } = req.validatedBody;
  await fundPromotionWorkflow(req.scope).run({
    input: { promotion_id, funded_by, operator_id: req.auth_context.actor_id },
  });
  res.json({ promotion_id, funded_by });
}
