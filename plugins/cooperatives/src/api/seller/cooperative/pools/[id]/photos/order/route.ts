import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativePoolAnswer } from "../../../../../../../contract/pool";
import { orderPoolPhotos } from "../../../../../../../workflows/pool/pool-photos";
import { readPool } from "../../../../../../../workflows/pool/read-cooperative-pools";
import type { OrderPoolPhotos } from "../../../../../../inputs/pool";
import type { SellerRequest } from "../../../../../../seller-request";

/** A cooperative's owner: say in which order a pool's photos are shown, the cover first. */
export async function POST(
  req: SellerRequest<OrderPoolPhotos>,
  res: MedusaResponse<CooperativePoolAnswer>,
): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const own = { id: String(req.params.id), seller_id, now: new Date() };
  await orderPoolPhotos(req.scope, { ...own, member_id, ids: req.validatedBody.ids });
  res.json(await readPool(req.scope, own));
}
