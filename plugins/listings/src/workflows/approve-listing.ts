import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { applyContent } from "./apply-content";
import { lockListing, unlockListing } from "./steps/lock-listing";
import { type ApproveListingInput, planApprovalStep } from "./steps/plan-edit";

/** Has what waited for the office be on sale: a new listing, or a changed version. The gate is asked again, and she is told. */
export const approveListingWorkflow = createWorkflow(
  "approve-listing",
  (input: WorkflowData<ApproveListingInput>) => {
    lockListing(input);
    const plan = planApprovalStep(input);
    applyContent(plan, input);
    unlockListing(input);
  },
);
