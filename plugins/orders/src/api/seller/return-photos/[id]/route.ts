import type { MedusaResponse } from "@medusajs/framework/http";
import { openReturnPhoto } from "../../../../workflows/returns/return-photos";
import { sendPhoto } from "../../../returns/send-photo";
import type { SellerRequest } from "../../../seller-request";

/** A seller's members: a photo that a buyer shows of what she sends back to her. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = req.acting_seller;
  sendPhoto(res, await openReturnPhoto(req.scope, String(req.params.id), { seller_id }));
}
