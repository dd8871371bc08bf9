import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerReturnAnswer } from "../../../../contract/returns";
import { readSellerReturn } from "../../../returns/of-seller";
import type { SellerRequest } from "../../../seller-request";

/** A seller's members: one of her returns; another's is not found. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerReturnAnswer>): Promise<void> {
  res.json(await readSellerReturn(req, new Date()));
}
