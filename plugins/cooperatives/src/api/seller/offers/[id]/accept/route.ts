import type { MedusaResponse } from "@medusajs/framework/http";
import type { MemberOfferAnswer } from "../../../../../contract/allotment";
import { say } from "../../../../allotment/say";
import type { AcceptOffer } from "../../../../inputs/allotment";
import type { SellerRequest } from "../../../../seller-request";

/** A member's people: accept her share, or less of it. */
export async function POST(
  req: SellerRequest<AcceptOffer>,
  res: MedusaResponse<MemberOfferAnswer>,
): Promise<void> {
  res.json(await say(req, { verb: "accept", ...req.validatedBody }));
}
