import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REVIEW_MODULE } from "../../contract/names";
import { REVIEW_LIMITS } from "../../contract/review-limits";
import { contactMarks } from "../../domain/contact-marks";
import type { ReviewModuleService } from "../../modules/review/service";
import { refusal } from "../refusal";

export interface AnswerReviewInput {
  id: string;
  seller_id: string;
  member_id: string;
  words: string;
  now: Date;
}

const answerReviewStep = createStep("answer-review", async (input: AnswerReviewInput, { container }) => {
  if (contactMarks(input.words).length > 0) throw refusal("review_answer_has_contact");
  const { outcome } = await container
    .resolve<ReviewModuleService>(REVIEW_MODULE)
    .answerReview({ ...input, hours: REVIEW_LIMITS.answerHours, now: new Date(input.now) });
  if (outcome !== "answered") throw refusal(outcome);
  return new StepResponse(undefined);
});

/** A seller answers what is said of her goods, once; within a day she may better it. */
export const answerReviewWorkflow = createWorkflow("answer-review-of-goods", (input: AnswerReviewInput) => {
  answerReviewStep(input);
});
