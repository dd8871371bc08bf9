import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativesCompaniesAnswer } from "../../../../../../contract/company";
import { decideForCooperative } from "../../../../../../workflows/company/decide-company";
import { readForCooperative } from "../../../../../../workflows/company/read-for-office";
import type { SellerRequest } from "../../../../../seller-request";

/** Her people: approve a company that asked, to buy of her. */
export async function POST(
  req: SellerRequest,
  res: MedusaResponse<CooperativesCompaniesAnswer>,
): Promise<void> {
  const { seller_id: cooperative_id, member_id: by } = req.acting_seller;
  const decision = { company_id: String(req.params.id), reason: null, by, now: new Date() };
  await decideForCooperative(req.scope, { ...decision, cooperative_id, verb: "approve" });
  res.json(await readForCooperative(req.scope, { cooperative_id, limit: 20, offset: 0 }));
}
