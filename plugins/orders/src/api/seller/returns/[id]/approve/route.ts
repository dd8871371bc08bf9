import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerReturnAnswer } from "../../../../../contract/returns";
import { approveReturn } from "../../../../../workflows/returns/answer-return";
import { readSellerReturn, sellerOf } from "../../../../returns/of-seller";
import type { SellerRequest } from "../../../../seller-request";

/** A seller's members: the buyer may send it. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerReturnAnswer>): Promise<void> {
  const now = new Date();
  await approveReturn(req.scope, sellerOf(req, now));
  res.json(await readSellerReturn(req, now));
}
