import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import { leadsTo, type SellerOrderVerb } from "../../domain/seller-order-states";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { refusal } from "../refusal";

export interface ChangeStateInput {
  id: string;
  verb: SellerOrderVerb;
  member_id: string;
  now: Date;
}

/** Loads the part's state, asks the table, saves the new state with its history; undone by taking both back. */
export const changeStateStep = createStep(
  "change-seller-order-state",
  async ({ id, verb, member_id, now }: ChangeStateInput, { container }) => {
    const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    const { status } = await service.retrieveSellerOrder(id, { select: ["id", "status"] });
    const next = leadsTo(status, verb);
    if (!next) throw refusal("seller_order_wrong_state");
    await service.updateSellerOrders({ id, status: next });
    const change = await service.createSellerOrderChanges({
      seller_order_id: id,
      status: next,
      at: now,
      member_id,
    });
    return new StepResponse({ id, status: next }, { id, status, change: change.id });
  },
  async (before, { container }) => {
    if (!before) return;
    const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    await service.deleteSellerOrderChanges(before.change);
    await service.updateSellerOrders({ id: before.id, status: before.status });
  },
);
