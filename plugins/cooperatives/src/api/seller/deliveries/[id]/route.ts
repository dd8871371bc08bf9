import type { MedusaResponse } from "@medusajs/framework/http";
import type { MemberReceiptAnswer } from "../../../../contract/receiving-answers";
import { readDelivery } from "../../../../workflows/receiving/read-receiving";
import { ofMember } from "../../../receiving/who";
import type { SellerRequest } from "../../../seller-request";

/** A member's people: what was written down of one delivery. */
export async function GET(req: SellerRequest, res: MedusaResponse<MemberReceiptAnswer>): Promise<void> {
  const { id, of } = ofMember(req);
  res.json(await readDelivery(req.scope, { id, ...of }));
}
