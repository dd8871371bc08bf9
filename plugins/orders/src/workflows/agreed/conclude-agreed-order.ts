import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { type AgreedOrderDone, CONCLUDE_AGREED_ORDER } from "../../contract/agreed-order";
import { SELLER_ORDER_EVENTS, SELLER_ORDER_MODULE } from "../../contract/names";
import { isReleased } from "../../domain/seller-order-states";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { changeState } from "../change-state";
import { completeOrder } from "../complete-seller-order";
import { underOrderLock } from "../order-lock";
import { deliverAgreed } from "./deliver-agreed";

const concludeAgreedOrderStep = createStep(
  "conclude-agreed-order",
  async (done: AgreedOrderDone, { container }) =>
    new StepResponse(await concludeAgreedOrder(container, done, new Date())),
);

/** Completes the part of an agreed order: see `concludeAgreedOrder`. Other plugins run it by its id. */
export const concludeAgreedOrderWorkflow = createWorkflow(
  CONCLUDE_AGREED_ORDER,
  (done: AgreedOrderDone) => new WorkflowResponse(concludeAgreedOrderStep(done)),
);

/**
 * Completes a part whose buyer has accepted and paid what she got, and with its last part the order. What was agreed between companies leaves no
 * time to change one's mind: nothing is waited for. Run again it goes on with what a process that died left; what was called off stays so.
 */
async function concludeAgreedOrder(
  container: MedusaContainer,
  { seller_order_id: id, delivered }: AgreedOrderDone,
  now: Date,
): Promise<null> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const { order_id } = await service.retrieveSellerOrder(id, { select: ["id", "order_id"] });
  return underOrderLock(container, order_id, async () => {
    const part = await service.retrieveSellerOrder(id, { relations: ["lines"] });
    if (isReleased(part.status)) return null;
    await deliverAgreed(container, part, delivered);
    if (part.status !== "completed") {
      await changeState(container, { id, verb: "conclude", by: "clock", now });
      await container
        .resolve(Modules.EVENT_BUS)
        .emit({ name: SELLER_ORDER_EVENTS.statusChanged, data: { id } });
    }
    await completeOrder(container, order_id);
    return null;
  });
}
