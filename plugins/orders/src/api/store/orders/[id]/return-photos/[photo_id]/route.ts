import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openReturnPhoto } from "../../../../../../workflows/returns/return-photos";
import { buyerOf } from "../../../../../returns/of-buyer";
import { sendPhoto } from "../../../../../returns/send-photo";

/** The order's buyer: a photo that she sent. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { of } = await buyerOf(req, new Date());
  sendPhoto(res, await openReturnPhoto(req.scope, String(req.params.photo_id), of));
}
