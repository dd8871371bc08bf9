import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerPledgeAnswer } from "../../../../../contract/pledge";
import { withdrawPledge } from "../../../../../workflows/pool/change-pledge";
import { readPledge } from "../../../../../workflows/pool/read-pledges";
import type { SellerRequest } from "../../../../seller-request";

/** A producer's owner: take a pledge back. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerPledgeAnswer>): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const own = { id: String(req.params.id), seller_id, now: new Date() };
  await withdrawPledge(req.scope, { ...own, member_id });
  res.json({ pledge: await readPledge(req.scope, own) });
}
