import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativeMemberAnswer } from "../../../../../../contract/membership";
import { changeMembershipTerms } from "../../../../../../workflows/membership/change-membership";
import { readMember } from "../../../../../../workflows/membership/read-memberships";
import type { ChangeMembershipTerms } from "../../../../../inputs/membership";
import type { SellerRequest } from "../../../../../seller-request";

/** A cooperative's owner: write the terms of a membership that is open. */
export async function POST(
  req: SellerRequest<ChangeMembershipTerms>,
  res: MedusaResponse<CooperativeMemberAnswer>,
): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const id = String(req.params.id);
  await changeMembershipTerms(req.scope, {
    ...{ id, seller_id, member_id, now: new Date() },
    terms: req.validatedBody,
  });
  res.json({ member: await readMember(req.scope, { id, seller_id }) });
}
