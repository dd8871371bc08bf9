import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerMembershipAnswer } from "../../../../contract/membership";
import { applyToCooperative } from "../../../../workflows/membership/ask-for-membership";
import { readMembership } from "../../../../workflows/membership/read-memberships";
import type { ApplyToCooperative } from "../../../inputs/membership";
import type { SellerRequest } from "../../../seller-request";

/** A producer's owner: ask a cooperative to take her in. */
export async function POST(
  req: SellerRequest<ApplyToCooperative>,
  res: MedusaResponse<SellerMembershipAnswer>,
): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const id = await applyToCooperative(req.scope, {
    ...req.validatedBody,
    ...{ seller_id, member_id, now: new Date() },
  });
  res.json({ membership: await readMembership(req.scope, { id, seller_id }) });
}
