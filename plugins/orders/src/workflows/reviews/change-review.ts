import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REVIEW_MODULE } from "../../contract/names";
import { REVIEW_LIMITS } from "../../contract/review-limits";
import { contactMarks } from "../../domain/contact-marks";
import type { ReviewModuleService } from "../../modules/review/service";
import { refusal } from "../refusal";
import { reviewerOf } from "./find-line";
import { orPhotoRefusal } from "./photo-gone";
import type { WriteReviewInput } from "./write-review";

export interface ChangeReviewInput extends Omit<WriteReviewInput, "line_item_id"> {
  id: string;
}

const changeReviewStep = createStep("change-review", async (input: ChangeReviewInput, { container }) => {
  const { id, order_id, stars, words, shown_as, photos, now } = input;
  const { customer_id, name } = await reviewerOf(container, order_id);
  const { outcome } = await orPhotoRefusal(
    container.resolve<ReviewModuleService>(REVIEW_MODULE).changeReview({
      id,
      order_id,
      customer_id,
      stars,
      words,
      marks: contactMarks(words ?? ""),
      name: shown_as === "name" ? name : null,
      photos,
      days: REVIEW_LIMITS.changeDays,
      now: new Date(now),
    }),
  );
  if (outcome !== "changed") throw refusal(outcome);
  return new StepResponse(undefined);
});

/** A buyer writes her review anew, within two weeks. */
export const changeReviewWorkflow = createWorkflow("change-review-of-goods", (input: ChangeReviewInput) => {
  changeReviewStep(input);
});
