import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type RefreshStandingInput, refreshStandingStep } from "./steps/refresh-standing";

/**
 * Finds out anew which categories sellers may offer, after their state, a licence, a paper, a visit or a policy changed.
 * Answers the ids of those for whom it is different now; the catalogue follows by itself.
 */
export const refreshStandingWorkflow = createWorkflow(
  "refresh-seller-standing",
  (input: RefreshStandingInput) => {
    return new WorkflowResponse(refreshStandingStep(input));
  },
);
