import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { refusal } from "../workflows/refusal";

/** Medusa's own cancelling knows nothing of sellers' parts, and pays back by itself: they are called off one by one instead. */
export async function keepPartsWhole(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_order",
    fields: ["id"],
    filters: { order_id: String(req.params.id) },
    pagination: { take: 1 },
  });
  if (data.length > 0) throw refusal("order_has_parts");
  next();
}
