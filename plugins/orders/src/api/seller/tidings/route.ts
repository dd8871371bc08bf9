import type { MedusaResponse } from "@medusajs/framework/http";
import type { TidingsAnswer } from "../../../contract/tidings";
import { memberWho, wish, wishesOf } from "../../../workflows/tidings/wishes";
import type { WishTiding } from "../../inputs/tidings";
import type { SellerRequest } from "../../seller-request";

/** A seller's members: what she herself hears of, and by what. */
export async function GET(req: SellerRequest, res: MedusaResponse<TidingsAnswer>): Promise<void> {
  res.json(await wishesOf(req.scope, await memberWho(req.scope, req.acting_seller.member_id)));
}

/** A seller's members: that she wishes to hear of something by a way, or not to. */
export async function POST(
  req: SellerRequest<WishTiding>,
  res: MedusaResponse<TidingsAnswer>,
): Promise<void> {
  const who = await memberWho(req.scope, req.acting_seller.member_id);
  await wish(req.scope, who, req.validatedBody);
  res.json(await wishesOf(req.scope, who));
}
