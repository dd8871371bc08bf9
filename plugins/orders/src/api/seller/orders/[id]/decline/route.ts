import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerOrderAnswer } from "../../../../../contract/answers";
import { writeReason } from "../../../../../contract/release-reasons";
import { callOff } from "../../../../../workflows/release/call-off";
import type { SellerCallsOff } from "../../../../inputs/release";
import { readSellerOrder } from "../../../../read-seller-order";
import type { SellerRequest } from "../../../../seller-request";

/** A seller's members: say that she cannot make her part, and why. */
export async function POST(
  req: SellerRequest<SellerCallsOff>,
  res: MedusaResponse<SellerOrderAnswer>,
): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const { reason, words } = req.validatedBody;
  const id = String(req.params.id);
  const now = new Date();
  await callOff(req.scope, {
    part: { id, seller_id },
    verb: "decline",
    by: "seller",
    member_id,
    reason: writeReason(reason, words),
    now,
  });
  res.json(await readSellerOrder(req, id, seller_id, now));
}
