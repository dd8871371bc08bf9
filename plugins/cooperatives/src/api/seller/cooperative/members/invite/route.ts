import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativeMemberAnswer } from "../../../../../contract/membership";
import { inviteProducer } from "../../../../../workflows/membership/ask-for-membership";
import { readMember } from "../../../../../workflows/membership/read-memberships";
import type { InviteProducer } from "../../../../inputs/membership";
import type { SellerRequest } from "../../../../seller-request";

/** A cooperative's owner: invite a producer. */
export async function POST(
  req: SellerRequest<InviteProducer>,
  res: MedusaResponse<CooperativeMemberAnswer>,
): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const { who, words, ...terms } = req.validatedBody;
  const id = await inviteProducer(req.scope, { who, words, terms, seller_id, member_id, now: new Date() });
  res.json({ member: await readMember(req.scope, { id, seller_id }) });
}
