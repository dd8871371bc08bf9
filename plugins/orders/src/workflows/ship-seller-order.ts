import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  emitEventStep,
} from "@medusajs/medusa/core-flows";
import { SELLER_ORDER_EVENTS } from "../contract/names";
import { changeStateStep } from "./steps/change-state";
import { findSellerOrderStep } from "./steps/find-seller-order";
import { lockOrderOf, unlockOrderOf } from "./steps/lock-order-part";
import { recordShipmentStep } from "./steps/record-shipment";

export interface ShipSellerOrderInput {
  id: string;
  seller_id: string;
  member_id: string;
  tracking_number: string;
  carrier: string | null;
  now: Date;
}

/** The seller hands her part over: a Medusa fulfilment from her own place, its shipment, and the tracking number. */
export const shipSellerOrderWorkflow = createWorkflow("ship-seller-order", (input: ShipSellerOrderInput) => {
  const part = findSellerOrderStep(
    transform({ input }, ({ input: { id, seller_id } }) => ({ id, seller_id })),
  );
  lockOrderOf(part);
  const changed = changeStateStep(
    transform({ input }, ({ input: { id, member_id, now } }) => ({
      id,
      member_id,
      now,
      verb: "ship" as const,
    })),
  );
  const fulfillment = createOrderFulfillmentWorkflow.runAsStep({
    input: transform({ part }, ({ part: { order_id, items, location_id, shipping_option_id } }) => ({
      order_id,
      items,
      location_id,
      shipping_option_id,
    })),
  });
  createOrderShipmentWorkflow.runAsStep({
    input: transform({ part, fulfillment, input }, ({ part, fulfillment, input }) => ({
      order_id: part.order_id,
      fulfillment_id: fulfillment.id,
      items: part.items,
      labels: [{ tracking_number: input.tracking_number, tracking_url: "#", label_url: "#" }],
    })),
  });
  recordShipmentStep(
    transform({ input, fulfillment }, ({ input, fulfillment }) => ({
      seller_order_id: input.id,
      fulfillment_id: fulfillment.id,
      tracking_number: input.tracking_number,
      carrier: input.carrier,
      now: input.now,
    })),
  );
  emitEventStep({ eventName: SELLER_ORDER_EVENTS.statusChanged, data: { id: part.id } });
  unlockOrderOf(part);
  return new WorkflowResponse(changed);
});
