import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { DirectPriceAnswer } from "../../../../../contract/direct-purchase";
import { readDirectPrice } from "../../../../../workflows/direct/price-directly";
import type { PriceDirectly } from "../../../../inputs/pool";

/** A signed-in buyer: what so much of a pool costs her company at the price of its tier, and from when on. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DirectPriceAnswer>,
): Promise<void> {
  const asked = req.validatedQuery as unknown as PriceDirectly;
  const [handle, customer_id] = [String(req.params.handle), req.auth_context.actor_id];
  res.json(await readDirectPrice(req.scope, { ...asked, handle, customer_id, now: new Date() }));
}
