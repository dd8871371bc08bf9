import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { SELLER_EVENTS } from "../contract/names";
import { type ChangeSellerStatusInput, changeStatusStep } from "./steps/change-status";

/** Does one verb of the table of states to a seller, and tells whoever follows her state (the search index, the pages). */
export const changeSellerStatusWorkflow = createWorkflow(
  "change-seller-status",
  (input: ChangeSellerStatusInput) => {
    const seller = changeStatusStep(input);
    emitEventStep({ eventName: SELLER_EVENTS.statusChanged, data: seller });
    return new WorkflowResponse(seller);
  },
);
