import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { SELLER_ORDER_EVENTS } from "../contract/names";
import { changeStateStep } from "./steps/change-state";
import { findSellerOrderStep } from "./steps/find-seller-order";
import { lockOrderOf, unlockOrderOf } from "./steps/lock-order-part";

export interface AdvanceSellerOrderInput {
  id: string;
  seller_id: string;
  member_id: string;
  verb: "accept" | "prepare" | "finish";
  now: Date;
}

/** The seller accepts her part, says that she is making it, or that it is ready. */
export const advanceSellerOrderWorkflow = createWorkflow(
  "advance-seller-order",
  (input: AdvanceSellerOrderInput) => {
    const part = findSellerOrderStep(
      transform({ input }, ({ input: { id, seller_id } }) => ({ id, seller_id })),
    );
    lockOrderOf(part);
    const changed = changeStateStep(
      transform({ input }, ({ input }) => ({ ...input, by: "seller" as const })),
    );
    emitEventStep({ eventName: SELLER_ORDER_EVENTS.statusChanged, data: { id: part.id } });
    unlockOrderOf(part);
    return new WorkflowResponse(changed);
  },
);
