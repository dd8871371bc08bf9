import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { lookAfterCheckout } from "../workflows/look-after-checkout";

/**
 * A basket whose order was abandoned by a process that died begins anew; Medusa would take the order for made. One that
 * still becomes an order elsewhere is answered as busy.
 */
export async function mendCheckout(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await lookAfterCheckout(req.scope, String(req.params.id), { now: new Date() });
  next();
}
