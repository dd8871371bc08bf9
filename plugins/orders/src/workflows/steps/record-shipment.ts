import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";

export interface RecordShipmentInput {
  seller_order_id: string;
  fulfillment_id: string;
  tracking_number: string;
  carrier: string | null;
  now: Date;
}

/** Keeps the parcel's tracking number with the part; undone by deleting it. */
export const recordShipmentStep = createStep(
  "record-seller-order-shipment",
  async ({ now, ...shipment }: RecordShipmentInput, { container }) => {
    const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    const { id } = await service.createSellerOrderShipments({ ...shipment, shipped_at: now });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id)
      await container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE).deleteSellerOrderShipments(id);
  },
);
