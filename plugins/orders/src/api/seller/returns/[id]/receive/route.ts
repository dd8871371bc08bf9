import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerReturnAnswer } from "../../../../../contract/returns";
import { receiveReturn } from "../../../../../workflows/returns/receive-return";
import type { ReceiveReturn } from "../../../../inputs/returns";
import { readSellerReturn, sellerOf } from "../../../../returns/of-seller";
import type { SellerRequest } from "../../../../seller-request";

/** A seller's members: it has come back, and this goes back for it. */
export async function POST(
  req: SellerRequest<ReceiveReturn>,
  res: MedusaResponse<SellerReturnAnswer>,
): Promise<void> {
  const now = new Date();
  await receiveReturn(req.scope, sellerOf(req, now), {
    ...req.validatedBody,
    amount: req.validatedBody.amount ?? null,
    postage: req.validatedBody.postage ?? null,
  });
  res.json(await readSellerReturn(req, now));
}
