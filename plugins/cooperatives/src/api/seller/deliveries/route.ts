import type { MedusaResponse } from "@medusajs/framework/http";
import type { MemberReceiptsAnswer } from "../../../contract/receiving-answers";
import { readDeliveries } from "../../../workflows/receiving/read-receiving";
import type { ListDeliveries } from "../../inputs/receiving";
import type { SellerRequest } from "../../seller-request";

/** A member's people: what she brought, and what waits for her word first. */
export async function GET(req: SellerRequest, res: MedusaResponse<MemberReceiptsAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  res.json(await readDeliveries(req.scope, { ...(req.validatedQuery as ListDeliveries), seller_id }));
}
