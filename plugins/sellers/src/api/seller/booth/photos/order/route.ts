import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerBoothAnswer } from "../../../../../contract/booth";
import { orderBoothPhotosWorkflow } from "../../../../../workflows/order-booth-photos";
import type { SellerRequest } from "../../../../acting-seller";
import { readBooth } from "../../answer";
import type { SellerOrderPhotos } from "../../input";

/** A seller's member says in which order the photos are shown. */
export async function POST(
  req: SellerRequest<SellerOrderPhotos>,
  res: MedusaResponse<SellerBoothAnswer>,
): Promise<void> {
  await orderBoothPhotosWorkflow(req.scope).run({
    input: { seller_id: req.acting_seller.seller_id, ids: req.validatedBody.ids },
  });
  res.json(await readBooth(req));
}
