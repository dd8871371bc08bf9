import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativePoolAnswer } from "../../../../../../../contract/pool";
import { removePoolPhoto } from "../../../../../../../workflows/pool/pool-photos";
import { readPool } from "../../../../../../../workflows/pool/read-cooperative-pools";
import type { SellerRequest } from "../../../../../../seller-request";

/** A cooperative's owner: take a photo off a pool. */
export async function DELETE(req: SellerRequest, res: MedusaResponse<CooperativePoolAnswer>): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const own = { id: String(req.params.id), seller_id, now: new Date() };
  await removePoolPhoto(req.scope, { ...own, member_id, photo_id: String(req.params.photo_id) });
  res.json(await readPool(req.scope, own));
}
