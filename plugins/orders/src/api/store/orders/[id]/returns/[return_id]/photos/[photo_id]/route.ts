import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openReturnPhoto } from "../../../../../../../../workflows/returns/return-photos";
import { buyerOf } from "../../../../../../../returns/of-buyer";
import { sendPhoto } from "../../../../../../../returns/send-photo";

/** The order's buyer: a photo that she sent. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await buyerOf(req, new Date());
  const of = { id, order_id: String(req.params.id) };
  sendPhoto(res, await openReturnPhoto(req.scope, String(req.params.photo_id), of));
}
