import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerPledgeAnswer, SellerPledgesAnswer } from "../../../contract/pledge";
import { makePledge } from "../../../workflows/pool/change-pledge";
import { readPledge, readPledges } from "../../../workflows/pool/read-pledges";
import type { ListPledges, MakePledge } from "../../inputs/pool";
import type { SellerRequest } from "../../seller-request";

/** A producer's people: what she pledges, and to what else of her cooperatives she could. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerPledgesAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  res.json(
    await readPledges(req.scope, { ...(req.validatedQuery as ListPledges), seller_id, now: new Date() }),
  );
}

/** A producer's owner: pledge to a pool of a cooperative of which she is an active member. */
export async function POST(
  req: SellerRequest<MakePledge>,
  res: MedusaResponse<SellerPledgeAnswer>,
): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const { pool_id, ...terms } = req.validatedBody;
  const acting = { seller_id, now: new Date() };
  const id = await makePledge(req.scope, { ...acting, member_id, pool_id, terms });
  res.json({ pledge: await readPledge(req.scope, { id, ...acting }) });
}
