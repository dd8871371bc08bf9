import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerMembershipsAnswer } from "../../../contract/membership";
import { readMemberships } from "../../../workflows/membership/read-memberships";
import type { ListMemberships } from "../../inputs/membership";
import type { SellerRequest } from "../../seller-request";

/** A producer's people: to which cooperatives she belongs, and which ask her. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerMembershipsAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  res.json(await readMemberships(req.scope, { ...(req.validatedQuery as ListMemberships), seller_id }));
}
