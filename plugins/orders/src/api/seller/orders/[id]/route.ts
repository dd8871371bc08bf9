import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerOrderAnswer } from "../../../../contract/answers";
import { readSellerOrder } from "../../../read-seller-order";
import type { SellerRequest } from "../../../seller-request";

/** A seller's members: one of her parts; another's is not found. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerOrderAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  res.json(await readSellerOrder(req, String(req.params.id), seller_id, new Date()));
}
