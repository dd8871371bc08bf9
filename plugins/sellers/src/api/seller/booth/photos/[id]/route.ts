import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerBoothAnswer } from "../../../../../contract/booth";
import { removeBoothPhotoWorkflow } from "../../../../../workflows/remove-booth-photo";
import type { SellerRequest } from "../../../../acting-seller";
import { readBooth } from "../../answer";

/** A seller's member removes a photo. */
export async function DELETE(req: SellerRequest, res: MedusaResponse<SellerBoothAnswer>): Promise<void> {
  await removeBoothPhotoWorkflow(req.scope).run({
    input: { seller_id: req.acting_seller.seller_id, id: String(req.params.id) },
  });
  res.json(await readBooth(req));
}
