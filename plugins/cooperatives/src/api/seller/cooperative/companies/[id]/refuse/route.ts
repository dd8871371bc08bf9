import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativesCompaniesAnswer } from "../../../../../../contract/company";
import { decideForCooperative } from "../../../../../../workflows/company/decide-company";
import { readForCooperative } from "../../../../../../workflows/company/read-for-office";
import type { WithReason } from "../../../../../inputs/company";
import type { SellerRequest } from "../../../../../seller-request";

/** Her people: do not approve it, with why. */
export async function POST(
  req: SellerRequest<WithReason>,
  res: MedusaResponse<CooperativesCompaniesAnswer>,
): Promise<void> {
  const { seller_id: cooperative_id, member_id: by } = req.acting_seller;
  const decision = {
    company_id: String(req.params.id),
    reason: req.validatedBody.reason,
    by,
    now: new Date(),
  };
  await decideForCooperative(req.scope, { ...decision, cooperative_id, verb: "refuse" });
  res.json(await readForCooperative(req.scope, { cooperative_id, limit: 20, offset: 0 }));
}
