import type { MedusaResponse } from "@medusajs/framework/http";
import { openPhoto } from "../../../../workflows/receiving/photos";
import { givePhoto } from "../../../receiving/photo-of";
import type { SellerRequest } from "../../../seller-request";

/** A seller's people: a photo of a receipt or of work so far, of whichever side of it she is. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = req.acting_seller;
  givePhoto(res, await openPhoto(req.scope, String(req.params.id), { seller_id }));
}
