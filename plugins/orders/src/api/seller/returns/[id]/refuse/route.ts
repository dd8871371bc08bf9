import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerReturnAnswer } from "../../../../../contract/returns";
import { refuseReturn } from "../../../../../workflows/returns/answer-return";
import type { WithWords } from "../../../../inputs/returns";
import { readSellerReturn, sellerOf } from "../../../../returns/of-seller";
import type { SellerRequest } from "../../../../seller-request";

/** A seller's members: she does not take it back, and says why. */
export async function POST(
  req: SellerRequest<WithWords>,
  res: MedusaResponse<SellerReturnAnswer>,
): Promise<void> {
  const now = new Date();
  await refuseReturn(req.scope, sellerOf(req, now), req.validatedBody.words);
  res.json(await readSellerReturn(req, now));
}
