import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { nextState } from "../domain/listing-states";
import { applyState, type StatePlan } from "./apply-state";
import { lockListing, unlockListing } from "./steps/lock-listing";
import { theListing, waitingProposal } from "./steps/plan-edit";
import type { RewriteListingInput } from "./steps/rewrite-listing";

export interface RejectListingInput {
  listing_id: string;
  operator_id: string;
  /** What is to be changed, by field; under `""` what concerns the whole. */
  reasons: Record<string, string>;
  now: Date;
}

const planRejectionStep = createStep(
  "plan-rejection",
  async ({ listing_id, operator_id, reasons, now }: RejectListingInput, { container }) => {
    const standing = await theListing(container, listing_id, null);
    const proposal = waitingProposal(standing);
    // A changed version that is sent back leaves the old one on sale, and is kept for her to change.
    const state = proposal ? standing.state : (nextState("reject", standing.state, true) ?? standing.state);
    const { title } = proposal ?? standing.content;
    const rewrite: RewriteListingInput = {
      id: listing_id,
      seller_id: standing.seller_id,
      row: { state, reasons, reviewed_at: new Date(now), reviewer_id: operator_id },
      tell: {
        verdict: "rejected",
        listing_id,
        seller_id: standing.seller_id,
        title: title.fa,
        title_en: title.en,
        reasons,
        now,
      },
    };
    return new StepResponse<StatePlan>({ product_id: standing.product_id, state, rewrite });
  },
);

/** Sends what waits for the office back to its seller, with what is to be changed. */
export const rejectListingWorkflow = createWorkflow(
  "reject-listing",
  (input: WorkflowData<RejectListingInput>) => {
    lockListing(input);
    const plan = planRejectionStep(input);
    applyState(plan);
    unlockListing(input);
  },
);
