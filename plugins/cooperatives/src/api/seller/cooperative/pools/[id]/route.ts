import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativePoolAnswer } from "../../../../../contract/pool";
import { changePool } from "../../../../../workflows/pool/change-pool";
import { readPool } from "../../../../../workflows/pool/read-cooperative-pools";
import type { ChangePool } from "../../../../inputs/pool";
import type { SellerRequest } from "../../../../seller-request";

/** A cooperative's people: a pool, and what can be promised of it by when. */
export async function GET(req: SellerRequest, res: MedusaResponse<CooperativePoolAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  res.json(await readPool(req.scope, { id: String(req.params.id), seller_id, now: new Date() }));
}

/** A cooperative's owner: write a pool's specification anew. */
export async function POST(
  req: SellerRequest<ChangePool>,
  res: MedusaResponse<CooperativePoolAnswer>,
): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const own = { id: String(req.params.id), seller_id, now: new Date() };
  await changePool(req.scope, { ...own, member_id, spec: req.validatedBody });
  res.json(await readPool(req.scope, own));
}
