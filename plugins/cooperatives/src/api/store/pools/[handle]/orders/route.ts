import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { DirectOrderAnswer } from "../../../../../contract/direct-purchase";
import { orderDirectly } from "../../../../../workflows/direct/order-directly";
import { readWholesaleOrder } from "../../../../../workflows/wholesale-order/read-orders";
import type { OrderDirectly } from "../../../../inputs/pool";
import { asBuyer } from "../../../../quote-actor";

const STATUS = { ordered: 201, already_ordered: 200, needs_approval: 202 } as const;

/** A signed-in buyer: orders of a pool at the price of its tier, for a company that may buy of it; sent again under its key, it is ordered once. */
export async function POST(
  req: AuthenticatedMedusaRequest<OrderDirectly>,
  res: MedusaResponse<DirectOrderAnswer>,
): Promise<void> {
  const [handle, customer_id] = [String(req.params.handle), req.auth_context.actor_id];
  const ordered = await orderDirectly(req.scope, {
    ...req.validatedBody,
    ...{ handle, customer_id, now: new Date() },
  });
  const { outcome } = ordered;
  const order =
    "by" in ordered ? null : await readWholesaleOrder(req.scope, ordered.wholesale_order_id, asBuyer(req));
  res.status(STATUS[outcome]).json({ outcome, by: "by" in ordered ? ordered.by : [], order });
}
