import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { followStatus } from "./follow-status";
import { type ChangeSellerStatusInput, changeStatusStep } from "./steps/change-status";

/** Does one verb of the table of states to a seller, finds out what she may offer in her new state, and tells whoever follows her state (the search index, the pages). */
export const changeSellerStatusWorkflow = createWorkflow(
  "change-seller-status",
  (input: WorkflowData<ChangeSellerStatusInput>) => {
    const seller = changeStatusStep(input);
    followStatus(seller, input);
    return new WorkflowResponse(seller);
  },
);
