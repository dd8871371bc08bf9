import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { loadPart } from "./load-part";

export interface MarkDeliveredInput {
  id: string;
  by: "buyer" | "seller" | "operator";
  /** Key of a photo that shows it. */
  proof: string | null;
  now: Date;
}

/**
 * Says of every parcel of a part, in Medusa's order and beside it, that its buyer has it. What was said already is left, so this
 * may be done again after a failure.
 */
export const markDeliveredStep = createStep(
  "mark-seller-order-delivered",
  async ({ id, by, proof, now }: MarkDeliveredInput, { container }) => {
    const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    const part = await loadPart(container, id);
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "fulfillment",
      fields: ["id", "delivered_at", "canceled_at"],
      filters: { id: part.parcels.map(({ fulfillment_id }) => fulfillment_id) },
    });
    for (const fulfillment of data) {
      if (fulfillment.delivered_at || fulfillment.canceled_at) continue;
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId: part.order_id, fulfillmentId: fulfillment.id },
      });
    }
    const under = part.parcels.filter(({ delivered_at }) => delivered_at === null);
    if (under.length > 0)
      await service.updateSellerOrderShipments(
        under.map((parcel) => ({ id: parcel.id, delivered_at: now, delivered_by: by, proof })),
      );
    await service.updateSellerOrders({ id, delivered_at: now });
    return new StepResponse({ id });
  },
);
