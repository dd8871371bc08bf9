import type { MedusaResponse } from "@medusajs/framework/http";
import type { MemberReceiptAnswer } from "../../../../../contract/receiving-answers";
import { agree } from "../../../../../workflows/receiving/answer-receipt";
import { readDelivery } from "../../../../../workflows/receiving/read-receiving";
import { ofMember } from "../../../../receiving/who";
import type { SellerRequest } from "../../../../seller-request";

/** A member's people: agree with what was written down. */
export async function POST(req: SellerRequest, res: MedusaResponse<MemberReceiptAnswer>): Promise<void> {
  const deed = ofMember(req);
  await agree(req.scope, deed);
  res.json(await readDelivery(req.scope, { id: deed.id, ...deed.of }));
}
