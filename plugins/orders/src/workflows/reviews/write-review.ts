import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { REVIEW_MODULE } from "../../contract/names";
import { contactMarks } from "../../domain/contact-marks";
import { whyNoReview } from "../../domain/review-rules";
import type { ReviewModuleService } from "../../modules/review/service";
import { refusal } from "../refusal";
import { tellOf } from "../tidings/tell-of";
import { findLine, isOfTeam, reviewerOf } from "./find-line";
import { orPhotoRefusal } from "./photo-gone";

/** What a buyer says of one line of her order. */
export interface WriteReviewInput {
  order_id: string;
  line_item_id: string;
  stars: number;
  words: string | null;
  shown_as: "name" | "anonymous";
  photos: string[];
  now: Date;
}

const writeReviewStep = createStep("write-review", async (input: WriteReviewInput, { container }) => {
  const { part, line } = await findLine(container, input.order_id, input.line_item_id);
  const refused = whyNoReview({ ...line, status: part.status });
  if (refused) throw refusal(refused);
  const reviewer = await reviewerOf(container, input.order_id);
  if (await isOfTeam(container, part.seller_id, reviewer)) throw refusal("review_of_own_goods");
  const { customer_id, name } = reviewer;
  const now = new Date(input.now);
  const written = await orPhotoRefusal(
    container.resolve<ReviewModuleService>(REVIEW_MODULE).writeReview(
      {
        line_item_id: line.line_item_id,
        seller_order_id: part.id,
        order_id: input.order_id,
        seller_id: part.seller_id,
        product_id: line.product_id ?? "",
        variant_title: line.variant_title,
        customer_id,
        stars: input.stars,
        words: input.words,
        marks: contactMarks(input.words ?? ""),
        name: input.shown_as === "name" ? name : null,
        photos: input.photos,
        now,
      },
      (id, context) =>
        tellOf(container, { about: "review", id, seller_order_id: part.id, stars: input.stars }, context),
    ),
  );
  if (!written) throw refusal("review_written_already");
  return new StepResponse(written.id);
});

/** A buyer says what she thinks of something that she received. Once for each line; what leads out of the market is held. */
export const writeReviewWorkflow = createWorkflow("write-review-of-goods", (input: WriteReviewInput) => {
  return new WorkflowResponse(writeReviewStep(input));
});
