import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativeMembersAnswer } from "../../../../contract/membership";
import { readMembers } from "../../../../workflows/membership/read-memberships";
import type { ListMembers } from "../../../inputs/membership";
import type { SellerRequest } from "../../../seller-request";

/** A cooperative's people: its members, and who was invited or asks to be one. */
export async function GET(req: SellerRequest, res: MedusaResponse<CooperativeMembersAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  res.json(await readMembers(req.scope, { ...(req.validatedQuery as ListMembers), seller_id }));
}
