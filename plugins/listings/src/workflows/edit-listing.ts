import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { applyContent } from "./apply-content";
import { lockListing, unlockListing } from "./steps/lock-listing";
import { type EditListingInput, planEditStep } from "./steps/plan-edit";

/**
 * Changes a listing of hers. What the licence goes by waits for the office while the old version stays on sale; price and stock
 * apply at once.
 */
export const editListingWorkflow = createWorkflow("edit-listing", (input: WorkflowData<EditListingInput>) => {
  lockListing(input);
  const plan = planEditStep(input);
  applyContent(plan, input);
  unlockListing(input);
});
