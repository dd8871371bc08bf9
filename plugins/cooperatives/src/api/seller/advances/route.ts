import type { MedusaResponse } from "@medusajs/framework/http";
import type { MemberAdvancesAnswer } from "../../../contract/advances";
import { readMemberAdvances } from "../../../workflows/settlement/read-advances";
import type { SettlementPage } from "../../inputs/settlement";
import type { SellerRequest } from "../../seller-request";

/** A member's people: what she was advanced. */
export async function GET(req: SellerRequest, res: MedusaResponse<MemberAdvancesAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  res.json(await readMemberAdvances(req.scope, { ...(req.validatedQuery as SettlementPage), seller_id }));
}
