import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { SELLER_EVENTS } from "../contract/names";
import { type ChangeSellerStatusInput, changeStatusStep } from "./steps/change-status";
import { refreshStandingStep } from "./steps/refresh-standing";

/** Does one verb of the table of states to a seller, finds out what she may offer in her new state, and tells whoever follows her state (the search index, the pages). */
export const changeSellerStatusWorkflow = createWorkflow(
  "change-seller-status",
  (input: ChangeSellerStatusInput) => {
    const seller = changeStatusStep(input);
    refreshStandingStep(
      transform({ input }, ({ input: { seller_id, verb, now } }) => ({
        seller_ids: [seller_id],
        judge_anew: verb === "verify" || verb === "approve_renewal",
        now,
      })),
    );
    emitEventStep({ eventName: SELLER_EVENTS.statusChanged, data: seller });
    return new WorkflowResponse(seller);
  },
);
