import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { SELLER_ORDER_EVENTS } from "../contract/names";
import { askWhetherDeliveredStep } from "./steps/ask-whether-delivered";
import { changeStateStep } from "./steps/change-state";
import { findSellerOrderStep, type OwnPart } from "./steps/find-seller-order";
import { lockOrderOf, unlockOrderOf } from "./steps/lock-order-part";
import { markDeliveredStep } from "./steps/mark-delivered";

export interface DeliverSellerOrderInput {
  part: OwnPart;
  by: "buyer" | "seller" | "operator";
  /** Of the seller. */
  member_id: string | null;
  /** Key of a photo that shows it. */
  proof: string | null;
  now: Date;
}

/** The buyer has what was sent, as she says herself, or her seller or an operator who knows. */
export const deliverSellerOrderWorkflow = createWorkflow(
  "deliver-seller-order",
  (input: DeliverSellerOrderInput) => {
    const part = findSellerOrderStep(transform({ input }, ({ input }) => input.part));
    lockOrderOf(part);
    const asked = askWhetherDeliveredStep(
      transform({ input }, ({ input: { part, by } }) => ({ id: part.id, by })),
    );
    when({ asked }, ({ asked }) => asked.due).then(() => {
      markDeliveredStep(
        transform({ input }, ({ input: { part, by, proof, now } }) => ({ id: part.id, by, proof, now })),
      );
      changeStateStep(
        transform({ input }, ({ input: { part, by, member_id, now } }) => ({
          id: part.id,
          member_id,
          now,
          verb: "deliver" as const,
          by,
        })),
      );
      emitEventStep({ eventName: SELLER_ORDER_EVENTS.statusChanged, data: { id: part.id } });
    });
    unlockOrderOf(part);
    return new WorkflowResponse(asked);
  },
);
