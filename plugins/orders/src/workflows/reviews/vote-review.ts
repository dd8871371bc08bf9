import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { REVIEW_MODULE } from "../../contract/names";
import type { ReviewModuleService } from "../../modules/review/service";
import { refusal } from "../refusal";

export interface VoteReviewInput {
  id: string;
  customer_id: string;
  helpful: boolean;
}

const voteReviewStep = createStep("vote-review", async (input: VoteReviewInput, { container }) => {
  const { outcome } = await container.resolve<ReviewModuleService>(REVIEW_MODULE).voteForReview(input);
  if (typeof outcome === "string") throw refusal(outcome);
  return new StepResponse(outcome);
});

/** A buyer finds a review helpful, or no more; answers how many do. */
export const voteReviewWorkflow = createWorkflow("vote-review-of-goods", (input: VoteReviewInput) => {
  return new WorkflowResponse(voteReviewStep(input));
});
