import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { createOrderFulfillmentWorkflow, emitEventStep } from "@medusajs/medusa/core-flows";
import { SELLER_ORDER_EVENTS } from "../contract/names";
import { changeStateStep } from "./steps/change-state";
import { checkPickupCodeStep } from "./steps/check-pickup-code";
import { findSellerOrderStep } from "./steps/find-seller-order";
import { lockOrderOf, unlockOrderOf } from "./steps/lock-order-part";
import { markDeliveredStep } from "./steps/mark-delivered";
import { recordShipmentStep } from "./steps/record-shipment";
import { type ParcelMark, settleParcelsStep } from "./steps/settle-parcels";

export interface HandOverSellerOrderInput {
  id: string;
  seller_id: string;
  member_id: string;
  /** As the buyer said it. */
  code: string;
  now: Date;
}

/** The buyer has come for her goods and says her code: they leave the stock, and she has them. */
export const handOverSellerOrderWorkflow = createWorkflow(
  "hand-over-seller-order",
  (input: HandOverSellerOrderInput) => {
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
    const parcel = checkPickupCodeStep(transform({ input }, ({ input: { id, code } }) => ({ id, code })));
    when({ parcel }, ({ parcel }) => parcel.contents.length > 0).then(() => {
      const fulfillment = createOrderFulfillmentWorkflow.runAsStep({
        input: transform(
          { part, parcel },
          ({ part: { id, order_id, location_id, shipping_option_id }, parcel }) => ({
            order_id,
            items: parcel.contents.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity })),
            location_id,
            shipping_option_id,
            metadata: {
              seller_order_id: id,
              tracking_number: "",
              carrier: null,
              contents: parcel.contents,
            } satisfies ParcelMark,
          }),
        ),
      });
      recordShipmentStep(
        transform({ input, fulfillment, parcel }, ({ input, fulfillment, parcel }) => ({
          seller_order_id: input.id,
          fulfillment_id: fulfillment.id,
          tracking_number: "",
          carrier: null,
          contents: parcel.contents,
          now: input.now,
        })),
      );
    });
    when({ parcel }, ({ parcel }) => parcel.finishes).then(() => {
      markDeliveredStep(
        transform({ input }, ({ input: { id, now } }) => ({ id, by: "seller" as const, proof: null, now })),
      );
      changeStateStep(
        transform({ input }, ({ input: { id, member_id, now } }) => ({
          id,
          member_id,
          now,
          verb: "hand_over" as const,
          by: "seller" as const,
        })),
      );
      emitEventStep({ eventName: SELLER_ORDER_EVENTS.statusChanged, data: { id: part.id } });
    });
    unlockOrderOf(part);
    return new WorkflowResponse(part.id);
  },
);
