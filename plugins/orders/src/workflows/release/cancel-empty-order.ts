import type { MedusaContainer } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  Modules,
  OrderStatus,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import { isReleased } from "../../domain/seller-order-states";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";

/**
 * Cancels Medusa's order when nothing comes of any part and all have been taken out. Not by Medusa's workflow: that pays back by
 * itself, and not once. Run under the lock.
 */
export async function cancelEmptyOrder(container: MedusaContainer, order_id: string): Promise<void> {
  const parts = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id }, { select: ["id", "status"] });
  if (!parts.every(({ status }) => isReleased(status))) return;
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ["id", "status", "items.id"], filters: { id: order_id } });
  const [order] = data as unknown as { status: string; items?: (object | null)[] }[];
  if (!order || order.status === OrderStatus.CANCELED || (order.items ?? []).some(Boolean)) return;
  await container.resolve(Modules.ORDER).cancel([order_id]);
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: OrderWorkflowEvents.CANCELED, data: { id: order_id } });
}
