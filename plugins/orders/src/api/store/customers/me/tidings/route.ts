import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { TidingsAnswer } from "../../../../../contract/tidings";
import { buyerWho, wish, wishesOf } from "../../../../../workflows/tidings/wishes";
import type { WishTiding } from "../../../../inputs/tidings";

/** A buyer: what she hears of, and by what. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<TidingsAnswer>,
): Promise<void> {
  res.json(await wishesOf(req.scope, await buyerWho(req.scope, req.auth_context.actor_id)));
}

/** A buyer: that she wishes to hear of something by a way, or not to. */
export async function POST(
  req: AuthenticatedMedusaRequest<WishTiding>,
  res: MedusaResponse<TidingsAnswer>,
): Promise<void> {
  const who = await buyerWho(req.scope, req.auth_context.actor_id);
  await wish(req.scope, who, req.validatedBody);
  res.json(await wishesOf(req.scope, who));
}
