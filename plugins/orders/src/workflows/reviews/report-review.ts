import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REVIEW_MODULE } from "../../contract/names";
import type { ReportReason } from "../../contract/review-reports";
import type { ReviewModuleService } from "../../modules/review/service";
import { refusal } from "../refusal";

export interface ReportReviewInput {
  id: string;
  by: "buyer" | "seller";
  by_id: string;
  /** Of a seller: only what is said of her own goods. */
  seller_id: string | null;
  reason: ReportReason;
  words: string | null;
  now: Date;
}

const reportReviewStep = createStep("report-review", async (input: ReportReviewInput, { container }) => {
  const { found } = await container
    .resolve<ReviewModuleService>(REVIEW_MODULE)
    .reportReview({ ...input, now: new Date(input.now) });
  if (!found) throw refusal("review_not_found");
  return new StepResponse(undefined);
});

/** Somebody says that a review should not stand there; the office looks at it. Said twice it is noted once. */
export const reportReviewWorkflow = createWorkflow("report-review-of-goods", (input: ReportReviewInput) => {
  reportReviewStep(input);
});
