import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Pieces } from "../../contract/fulfil";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { tellOf } from "../tidings/tell-of";

export interface RecordShipmentInput {
  seller_order_id: string;
  fulfillment_id: string;
  /** Empty for what was handed over. */
  tracking_number: string;
  carrier: string | null;
  contents: Pieces[];
  /** Others of the part are still to come: its buyer is told of this one by itself. */
  others_follow?: boolean;
  now: Date;
}

/** Keeps with the part what left and by which tracking number; undone by deleting it. */
export const recordShipmentStep = createStep(
  "record-seller-order-shipment",
  async ({ now, contents, others_follow = false, ...shipment }: RecordShipmentInput, { container }) => {
    const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    const { id } = await service.createSellerOrderShipments({
      ...shipment,
      contents: contents as unknown as Record<string, unknown>,
      shipped_at: now,
    });
    if (others_follow) await tellOf(container, { about: "parcel", id });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id)
      await container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE).deleteSellerOrderShipments(id);
  },
);
