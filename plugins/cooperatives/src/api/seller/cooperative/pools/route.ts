import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativePoolAnswer, CooperativePoolsAnswer } from "../../../../contract/pool";
import { makePool } from "../../../../workflows/pool/change-pool";
import { readPool, readPools } from "../../../../workflows/pool/read-cooperative-pools";
import type { ListPools, MakePool } from "../../../inputs/pool";
import type { SellerRequest } from "../../../seller-request";

/** A cooperative's people: what it offers in bulk. */
export async function GET(req: SellerRequest, res: MedusaResponse<CooperativePoolsAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  res.json(await readPools(req.scope, { ...(req.validatedQuery as ListPools), seller_id, now: new Date() }));
}

/** A cooperative's owner: offer something in bulk, as a draft; once for each key. */
export async function POST(
  req: SellerRequest<MakePool>,
  res: MedusaResponse<CooperativePoolAnswer>,
): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const { request_key, ...spec } = req.validatedBody;
  const now = new Date();
  const id = await makePool(req.scope, { spec, request_key, seller_id, member_id, now });
  res.json(await readPool(req.scope, { id, seller_id, now }));
}
