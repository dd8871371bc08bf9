import type { MedusaResponse } from "@medusajs/framework/http";
import type { ReceivingPhotoAnswer } from "../../../../../contract/receiving-answers";
import { takePhoto } from "../../../../receiving/photo-of";
import type { SellerRequest } from "../../../../seller-request";

/** A member's people: a photo of what they brought, as the body itself. */
export async function POST(req: SellerRequest, res: MedusaResponse<ReceivingPhotoAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  await takePhoto(req, res, { receipt: String(req.params.id), by: { seller_id } });
}
