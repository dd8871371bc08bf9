import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativePledgesAnswer } from "../../../../../../contract/pledge";
import { readPoolPledges } from "../../../../../../workflows/pool/read-cooperative-pools";
import type { ListPledges } from "../../../../../inputs/pool";
import type { SellerRequest } from "../../../../../seller-request";

/** A cooperative's people: what was pledged to a pool of their own. */
export async function GET(req: SellerRequest, res: MedusaResponse<CooperativePledgesAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  const own = { id: String(req.params.id), seller_id, now: new Date() };
  res.json(await readPoolPledges(req.scope, { ...(req.validatedQuery as ListPledges), ...own }));
}
