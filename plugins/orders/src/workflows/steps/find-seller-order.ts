import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { refusal } from "../refusal";

/** Finds a seller's own part; another's is not found. Its order never changes, so this needs no lock. */
export const findSellerOrderStep = createStep(
  "find-seller-order",
  async ({ id, seller_id }: { id: string; seller_id: string }, { container }) => {
    const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    const [part] = await service.listSellerOrders(
      { id, seller_id },
      { select: ["id", "order_id", "location_id", "shipping_option_id"], relations: ["lines"], take: 1 },
    );
    if (!part) throw refusal("seller_order_not_found");
    return new StepResponse({
      id: part.id,
      order_id: part.order_id,
      location_id: part.location_id,
      shipping_option_id: part.shipping_option_id,
      items: part.lines.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity })),
    });
  },
);
