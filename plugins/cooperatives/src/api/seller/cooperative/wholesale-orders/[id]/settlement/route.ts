import type { MedusaResponse } from "@medusajs/framework/http";
import type { SettlementAnswer } from "../../../../../../contract/settlement";
import { readSettlement } from "../../../../../../workflows/settlement/read-settlement";
import { settleOrder } from "../../../../../../workflows/settlement/settle-order";
import { ofOrder } from "../../../../../allotment/of-order";
import { FIRST_PAGE, type SettlementPage, type SettleOrder } from "../../../../../inputs/settlement";
import type { SellerRequest } from "../../../../../seller-request";

/** A cooperative's people: what becomes of an order's money, and what stands in the way. */
export async function GET(req: SellerRequest, res: MedusaResponse<SettlementAnswer>): Promise<void> {
  const page = req.validatedQuery as SettlementPage;
  res.json(await readSettlement(req.scope, { ...ofOrder(req), ...page }));
}

/** An owner of the cooperative's: settle it as it was shown. */
export async function POST(
  req: SellerRequest<SettleOrder>,
  res: MedusaResponse<SettlementAnswer>,
): Promise<void> {
  const asked = ofOrder(req);
  await settleOrder(req.scope, { ...asked, actor_id: asked.member_id, ...req.validatedBody });
  res.json(await readSettlement(req.scope, { ...asked, ...FIRST_PAGE }));
}
