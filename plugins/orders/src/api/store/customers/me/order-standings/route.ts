import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OrderStandingsAnswer } from "../../../../../contract/fulfil";
import { orderStanding } from "../../../../../domain/order-standing";
import type { OrderStandings } from "../../../../inputs/desk";

/** More than a page of her list shows. */
const AT_ONCE = 50;

/** A signed-in buyer: where those of these orders stand that are hers. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderStandingsAnswer>,
): Promise<void> {
  const { ids } = req.validatedQuery as OrderStandings;
  const asked = [...new Set(ids.split(",").filter(Boolean))].slice(0, AT_ONCE);
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data: own } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { id: asked, customer_id: req.auth_context.actor_id },
  });
  const hers = own.map(({ id }) => id);
  const { data: parts } = await query.graph({
    entity: "seller_order",
    fields: ["order_id", "status", "shipments.id"],
    filters: { order_id: hers },
  });
  res.json({
    standings: Object.fromEntries(
      hers.map((id) => [
        id,
        orderStanding(
          parts
            .filter(({ order_id }) => order_id === id)
            .map(({ status, shipments }) => ({ status, begun: shipments.length > 0 })),
        ),
      ]),
    ),
  });
}
