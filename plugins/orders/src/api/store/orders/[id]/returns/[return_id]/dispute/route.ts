import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BuyerReturnAnswer } from "../../../../../../../contract/returns";
import { disputeReturn } from "../../../../../../../workflows/returns/pursue-return";
import type { WithWords } from "../../../../../../inputs/returns";
import { buyerOf, readBuyerReturn } from "../../../../../../returns/of-buyer";

/** The order's buyer takes what the seller decided to the office. */
export async function POST(
  req: AuthenticatedMedusaRequest<WithWords>,
  res: MedusaResponse<BuyerReturnAnswer>,
): Promise<void> {
  const now = new Date();
  const actor = await buyerOf(req, now);
  await disputeReturn(req.scope, actor, req.validatedBody.words);
  res.json({ return: await readBuyerReturn(req, actor.id, now) });
}
