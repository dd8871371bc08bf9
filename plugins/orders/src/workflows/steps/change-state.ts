import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import type { SellerOrderModuleService, WantedChange } from "../../modules/seller-order/service";
import { changeState } from "../change-state";
import { completeInTime } from "../complete-seller-order";

/** Does something to a part, under the order's lock; undone by taking it back, before anybody is told of it. */
export const changeStateStep = createStep(
  "change-seller-order-state",
  async (change: WantedChange, { container }) => {
    const changed = await changeState(container, change, async ({ id, status }, context) => {
      if (status === "delivered") await completeInTime(container, id, context);
    });
    return new StepResponse({ id: changed.id, status: changed.status }, changed);
  },
  async (changed, { container }) => {
    if (changed)
      await container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE).takeBackChange(changed);
  },
);
