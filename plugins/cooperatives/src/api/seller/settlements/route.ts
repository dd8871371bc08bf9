import type { MedusaResponse } from "@medusajs/framework/http";
import type { MemberSettlementsAnswer } from "../../../contract/settlement";
import { readMemberSettlements } from "../../../workflows/settlement/read-sheets";
import type { SettlementPage } from "../../inputs/settlement";
import type { SellerRequest } from "../../seller-request";

/** A member's people: what she had of orders that were settled, and of surpluses. */
export async function GET(req: SellerRequest, res: MedusaResponse<MemberSettlementsAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  res.json(await readMemberSettlements(req.scope, { ...(req.validatedQuery as SettlementPage), seller_id }));
}
