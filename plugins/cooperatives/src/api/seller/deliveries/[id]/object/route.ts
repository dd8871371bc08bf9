import type { MedusaResponse } from "@medusajs/framework/http";
import type { MemberReceiptAnswer } from "../../../../../contract/receiving-answers";
import { object } from "../../../../../workflows/receiving/answer-receipt";
import { readDelivery } from "../../../../../workflows/receiving/read-receiving";
import type { ObjectToReceipt } from "../../../../inputs/receiving";
import { ofMember } from "../../../../receiving/who";
import type { SellerRequest } from "../../../../seller-request";

/** A member's people: object to it; the office decides. */
export async function POST(
  req: SellerRequest<ObjectToReceipt>,
  res: MedusaResponse<MemberReceiptAnswer>,
): Promise<void> {
  const deed = ofMember(req);
  await object(req.scope, { ...deed, ...req.validatedBody });
  res.json(await readDelivery(req.scope, { id: deed.id, ...deed.of }));
}
