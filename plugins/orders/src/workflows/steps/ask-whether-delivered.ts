import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import { type Actor, leadsTo } from "../../domain/seller-order-states";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { refusal } from "../refusal";

/** Whether it has yet to be said that a part is delivered: whoever says it a second time is told nothing bad. */
export const askWhetherDeliveredStep = createStep(
  "ask-whether-delivered",
  async ({ id, by }: { id: string; by: Actor }, { container }) => {
    const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    const { status } = await service.retrieveSellerOrder(id, { select: ["id", "status"] });
    if (status === "delivered" || status === "completed") return new StepResponse({ due: false });
    if (leadsTo(status, "deliver", by) === null) throw refusal("seller_order_wrong_state");
    return new StepResponse({ due: true });
  },
);
