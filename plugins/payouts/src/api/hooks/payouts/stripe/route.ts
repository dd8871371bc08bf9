import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { hearStripe } from "../../../../workflows/payouts/hear-stripe";

/** Stripe: what happened to accounts of sellers, and to transfers. Who it is, the signature says. */
export async function POST(
  req: MedusaRequest & { rawBody?: Buffer | string },
  res: MedusaResponse,
): Promise<void> {
  await hearStripe(req.scope, req.rawBody ?? "", req.get("stripe-signature") ?? "", new Date());
  res.json({ received: true });
}
