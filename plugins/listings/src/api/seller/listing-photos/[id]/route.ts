import type { MedusaResponse } from "@medusajs/framework/http";
import type { ListingPhotoRemoved } from "../../../../contract/photos";
import { removeListingPhotoWorkflow } from "../../../../workflows/photos/remove-listing-photo";
import type { SellerRequest } from "../../../seller-request";

/** A seller's member takes back a photo that is of no listing. */
export async function DELETE(req: SellerRequest, res: MedusaResponse<ListingPhotoRemoved>): Promise<void> {
  const id = String(req.params.id);
  await removeListingPhotoWorkflow(req.scope).run({ input: { seller_id: req.acting_seller.seller_id, id } });
  res.json({ id, removed: true });
}
