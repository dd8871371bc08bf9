import type { MedusaResponse } from "@medusajs/framework/http";
import type { MemberOfferAnswer } from "../../../../../contract/allotment";
import { say } from "../../../../allotment/say";
import type { SellerRequest } from "../../../../seller-request";

/** A member's people: take back what she said, while there is time. */
export async function POST(req: SellerRequest, res: MedusaResponse<MemberOfferAnswer>): Promise<void> {
  res.json(await say(req, { verb: "take_back" }));
}
