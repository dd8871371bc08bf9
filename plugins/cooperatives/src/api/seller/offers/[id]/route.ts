import type { MedusaResponse } from "@medusajs/framework/http";
import type { MemberOfferAnswer } from "../../../../contract/allotment";
import { readOffer } from "../../../../workflows/allotment/read-offers";
import type { SellerRequest } from "../../../seller-request";

/** A member's people: one offer. */
export async function GET(req: SellerRequest, res: MedusaResponse<MemberOfferAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  res.json({
    offer: await readOffer(req.scope, { seller_id, offer_id: req.params.id as string, now: new Date() }),
  });
}
