import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BuyerReturnAnswer } from "../../../../../../../contract/returns";
import { withdrawReturn } from "../../../../../../../workflows/returns/pursue-return";
import { buyerOf, readBuyerReturn } from "../../../../../../returns/of-buyer";

/** The order's buyer keeps it after all. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<BuyerReturnAnswer>,
): Promise<void> {
  const now = new Date();
  const actor = await buyerOf(req, now);
  await withdrawReturn(req.scope, actor);
  res.json({ return: await readBuyerReturn(req, actor.id, now) });
}
