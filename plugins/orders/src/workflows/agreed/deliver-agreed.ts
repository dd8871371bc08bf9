import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";

type Part = Awaited<ReturnType<SellerOrderModuleService["retrieveSellerOrder"]>>;

interface Parcel {
  id: string;
  shipped_at: Date | null;
  delivered_at: Date | null;
  canceled_at: Date | null;
}

/**
 * Says in Medusa's order what came to the buyer of an agreed one, as one parcel from the seller's place which its buyer has; how it really came, in how
 * many shipments, is told by who brought it. A process may die between any two steps: run again it goes on with the parcel it finds. The caller holds the
 * order.
 *
 * @param delivered of the line's quantity
 */
export async function deliverAgreed(
  container: MedusaContainer,
  { order_id, location_id, shipping_option_id, lines }: Part,
  delivered: number,
): Promise<void> {
  const [line] = lines;
  if (!line || delivered === 0) return;
  const items = [{ id: line.line_item_id, quantity: Math.min(delivered, line.quantity) }];
  const parcel =
    (await parcelOf(container, order_id)) ??
    (
      await createOrderFulfillmentWorkflow(container).run({
        input: { order_id, items, location_id, shipping_option_id, no_notification: true },
      })
    ).result;
  if (!parcel.shipped_at)
    await createOrderShipmentWorkflow(container).run({
      input: { order_id, fulfillment_id: parcel.id, items, labels: [], no_notification: true },
    });
  if (!parcel.delivered_at)
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({
      input: { orderId: order_id, fulfillmentId: parcel.id },
    });
}

async function parcelOf(container: MedusaContainer, order_id: string): Promise<Parcel | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "fulfillments.id",
      "fulfillments.shipped_at",
      "fulfillments.delivered_at",
      "fulfillments.canceled_at",
    ],
    filters: { id: order_id },
  });
  const parcels = (data[0]?.fulfillments ?? []) as unknown as Parcel[];
  return parcels.find(({ canceled_at }) => canceled_at === null);
}
