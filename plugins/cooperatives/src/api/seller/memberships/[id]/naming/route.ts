import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerMembershipAnswer } from "../../../../../contract/membership";
import { sayNaming } from "../../../../../workflows/membership/change-membership";
import { readMembership } from "../../../../../workflows/membership/read-memberships";
import type { SayNaming } from "../../../../inputs/membership";
import type { SellerRequest } from "../../../../seller-request";

/** A producer's owner: say whether buyers may read her name. */
export async function POST(
  req: SellerRequest<SayNaming>,
  res: MedusaResponse<SellerMembershipAnswer>,
): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const own = { id: String(req.params.id), seller_id };
  await sayNaming(req.scope, { ...own, ...req.validatedBody, member_id, now: new Date() });
  res.json({ membership: await readMembership(req.scope, own) });
}
