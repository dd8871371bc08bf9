import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { refusal } from "../workflows/refusal";
import { isBuyer } from "./who-buys";

/** Makes sure that the buyer of the order asks; to everybody else there is no such order. */
export async function orderOfBuyer(req: AuthenticatedMedusaRequest, now: Date): Promise<string> {
  const id = String(req.params.id);
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id", "customer.id", "customer.has_account"],
    filters: { id },
  });
  const [order] = data;
  if (!order || !isBuyer(req, order, now)) throw refusal("order_not_found");
  return id;
}
