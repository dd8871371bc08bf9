import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { refusal } from "../refusal";

/** Whose part it must be: the seller's own, of the buyer's own order, or, for an operator or the clock, anybody's. */
export type OwnPart = { id: string } & ({ seller_id: string } | { order_id: string } | { anybodys: true });

/** Finds somebody's own part; another's is not found. Its order never changes, so this needs no lock. */
export const findSellerOrderStep = createStep(
  "find-seller-order",
  async ({ id, ...whose }: OwnPart, { container }) => {
    const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    const [part] = await service.listSellerOrders(
      { id, ...("anybodys" in whose ? {} : whose) },
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
