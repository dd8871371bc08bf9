import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_RETURN_MODULE } from "../../contract/names";
import type { ReturnablePart } from "../../contract/returns";
import { lastDayFor } from "../../domain/returns";
import type { OrderReturnModuleService } from "../../modules/order-return/service";
import { readReturnGrounds } from "./return-ground";

/** What of an order's delivered parts may still be sent back, and until when. */
export async function readReturnable(
  container: MedusaContainer,
  order_id: string,
  now: Date,
): Promise<ReturnablePart[]> {
  const grounds = await readReturnGrounds(container, { order_id });
  const delivered = grounds.flatMap((ground) => {
    const { status, delivered_at } = ground.part;
    return delivered_at && (status === "delivered" || status === "completed")
      ? [{ ...ground, delivered_at }]
      : [];
  });
  const claims = await container
    .resolve<OrderReturnModuleService>(ORDER_RETURN_MODULE)
    .claims(delivered.map(({ part }) => part.id));
  return delivered.map(({ part, rules, calendar, delivered_at }) => {
    const today = calendar.dayOf(now);
    return {
      part_id: part.id,
      items: part.lines.flatMap(({ line_item_id, title, variant_title, thumbnail, quantity }) => {
        const rule = rules.get(line_item_id);
        if (!rule) return [];
        const mind_until = lastDayFor("changed_mind", rule, delivered_at, calendar);
        const fault_until = lastDayFor("damaged", rule, delivered_at, calendar);
        const claimed = claims.find(
          (claim) => claim.seller_order_id === part.id && claim.line_item_id === line_item_id,
        );
        return [
          {
            line_item_id,
            title,
            variant_title,
            thumbnail,
            left: quantity - (claimed?.claimed ?? 0),
            mind_until,
            fault_until,
            mind: mind_until !== null && today <= mind_until,
            fault: fault_until !== null && today <= fault_until,
          },
        ];
      }),
    };
  });
}
