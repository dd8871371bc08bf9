import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  emitEventStep,
} from "@medusajs/medusa/core-flows";
import type { Pieces } from "../contract/fulfil";
import { SELLER_ORDER_EVENTS } from "../contract/names";
import { labelOf } from "./label-of";
import { changeStateStep } from "./steps/change-state";
import { findSellerOrderStep } from "./steps/find-seller-order";
import { lockOrderOf, unlockOrderOf } from "./steps/lock-order-part";
import { type ParcelToSend, planParcelStep } from "./steps/plan-parcel";
import { recordShipmentStep } from "./steps/record-shipment";
import { type ParcelMark, settleParcelsStep } from "./steps/settle-parcels";

export interface ShipSellerOrderInput {
  id: string;
  seller_id: string;
  member_id: string;
  tracking_number: string;
  carrier: string | null;
  /** Null: all that is left. */
  items: Pieces[] | null;
  now: Date;
}

/**
 * The seller sends a parcel of her part: a Medusa fulfilment from her own place, its shipment, and the tracking number. When all
 * has left, the part is shipped.
 */
export const shipSellerOrderWorkflow = createWorkflow("ship-seller-order", (input: ShipSellerOrderInput) => {
  const part = findSellerOrderStep(
    transform({ input }, ({ input: { id, seller_id } }) => ({ id, seller_id })),
  );
  lockOrderOf(part);
  settleParcelsStep(
    transform({ part, input }, ({ part, input }) => ({
      id: part.id,
      order_id: part.order_id,
      now: input.now,
    })),
  );
  const parcel = planParcelStep(
    transform({ input }, ({ input: { id, tracking_number, items } }) => ({ id, tracking_number, items })),
  );
  when({ parcel }, ({ parcel }) => parcel.contents.length > 0).then(() => {
    const items = transform({ parcel }, ({ parcel }) =>
      parcel.contents.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity })),
    );
    const fulfillment = createOrderFulfillmentWorkflow.runAsStep({
      input: transform({ part, items, input, parcel }, ({ part, items, input, parcel }) => ({
        order_id: part.order_id,
        items,
        location_id: part.location_id,
        shipping_option_id: part.shipping_option_id,
        metadata: markOf(input, parcel),
      })),
    });
    createOrderShipmentWorkflow.runAsStep({
      input: transform({ part, fulfillment, items, input }, ({ part, fulfillment, items, input }) => ({
        order_id: part.order_id,
        fulfillment_id: fulfillment.id,
        items,
        labels: [labelOf(input.carrier, input.tracking_number)],
      })),
    });
    recordShipmentStep(
      transform({ input, fulfillment, parcel }, ({ input, fulfillment, parcel }) => ({
        seller_order_id: input.id,
        fulfillment_id: fulfillment.id,
        tracking_number: input.tracking_number,
        carrier: input.carrier,
        contents: parcel.contents,
        others_follow: !parcel.finishes,
        now: input.now,
      })),
    );
  });
  when({ parcel }, ({ parcel }) => parcel.finishes).then(() => {
    changeStateStep(
      transform({ input }, ({ input: { id, member_id, now } }) => ({
        id,
        member_id,
        now,
        verb: "ship" as const,
        by: "seller" as const,
      })),
    );
    emitEventStep({ eventName: SELLER_ORDER_EVENTS.statusChanged, data: { id: part.id } });
  });
  unlockOrderOf(part);
  return new WorkflowResponse(part.id);
});

function markOf(
  { id, tracking_number, carrier }: ShipSellerOrderInput,
  { contents }: ParcelToSend,
): ParcelMark {
  return { seller_order_id: id, tracking_number, carrier, contents };
}
