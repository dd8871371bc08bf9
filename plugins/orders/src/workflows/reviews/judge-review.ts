import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REVIEW_MODULE } from "../../contract/names";
import type { ReviewVerb } from "../../domain/review-states";
import type { ReviewModuleService } from "../../modules/review/service";
import { refusal } from "../refusal";
import { tellOf } from "../tidings/tell-of";

export interface JudgeReviewInput {
  id: string;
  verb: ReviewVerb;
  actor_id: string;
  reason: string | null;
  now: Date;
}

const judgeReviewStep = createStep("judge-review", async (input: JudgeReviewInput, { container }) => {
  const { outcome } = await container
    .resolve<ReviewModuleService>(REVIEW_MODULE)
    .judgeReview({ ...input, now: new Date(input.now) }, ({ seller_order_id, stars }, context) =>
      // Whoever wrote to her before is not written again: there is one letter for each review.
      tellOf(container, { about: "review", id: input.id, seller_order_id, stars }, context),
    );
  if (outcome !== "judged") throw refusal(outcome);
  return new StepResponse(undefined);
});

/** The office hides a review, with a reason, or shows it. */
export const judgeReviewWorkflow = createWorkflow("judge-review-of-goods", (input: JudgeReviewInput) => {
  judgeReviewStep(input);
});
