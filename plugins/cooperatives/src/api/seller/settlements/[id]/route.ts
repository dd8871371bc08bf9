import type { MedusaResponse } from "@medusajs/framework/http";
import type { MemberSettlementAnswer } from "../../../../contract/settlement";
import { readMemberSettlement } from "../../../../workflows/settlement/read-sheets";
import type { SellerRequest } from "../../../seller-request";

/** A member's people: her sheet of an order, by its own id or by the order's. */
export async function GET(req: SellerRequest, res: MedusaResponse<MemberSettlementAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  const id = req.params.id as string;
  res.json(await readMemberSettlement(req.scope, { id, seller_id, now: new Date() }));
}
