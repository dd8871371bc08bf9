import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerPledgeAnswer } from "../../../../contract/pledge";
import { changePledge } from "../../../../workflows/pool/change-pledge";
import { readPledge } from "../../../../workflows/pool/read-pledges";
import type { ChangePledge } from "../../../inputs/pool";
import type { SellerRequest } from "../../../seller-request";

/** A producer's owner: change what she pledged. */
export async function POST(
  req: SellerRequest<ChangePledge>,
  res: MedusaResponse<SellerPledgeAnswer>,
): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const own = { id: String(req.params.id), seller_id, now: new Date() };
  await changePledge(req.scope, { ...own, member_id, terms: req.validatedBody });
  res.json({ pledge: await readPledge(req.scope, own) });
}
