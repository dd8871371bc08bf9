import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BuyerReturnAnswer } from "../../../../../../../contract/returns";
import { noteSentBack } from "../../../../../../../workflows/returns/pursue-return";
import type { SentBack } from "../../../../../../inputs/returns";
import { buyerOf, readBuyerReturn } from "../../../../../../returns/of-buyer";

/** The order's buyer has sent it, and says by what it is followed. */
export async function POST(
  req: AuthenticatedMedusaRequest<SentBack>,
  res: MedusaResponse<BuyerReturnAnswer>,
): Promise<void> {
  const now = new Date();
  const actor = await buyerOf(req, now);
  await noteSentBack(req.scope, actor, { ...req.validatedBody, carrier: req.validatedBody.carrier ?? null });
  res.json({ return: await readBuyerReturn(req, actor.id, now) });
}
