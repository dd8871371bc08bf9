import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REVIEW_MODULE, SELLER_ORDER_MODULE } from "../../contract/names";
import { REVIEW_LIMITS } from "../../contract/review-limits";
import { isReceived } from "../../domain/review-rules";
import type { ReviewModuleService } from "../../modules/review/service";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { refusal } from "../refusal";
import { isOfTeam, reviewerOf } from "./find-line";

export interface RateSellerInput {
  order_id: string;
  part_id: string;
  stars: number;
  now: Date;
}

const rateSellerStep = createStep("rate-seller", async (input: RateSellerInput, { container }) => {
  const { order_id, part_id: id, stars, now } = input;
  const [part] = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders({ id, order_id }, { select: ["id", "seller_id", "status"], take: 1 });
  if (!part) throw refusal("seller_order_not_found");
  if (!isReceived(part.status)) throw refusal("review_not_received");
  if (await isOfTeam(container, part.seller_id, await reviewerOf(container, order_id)))
    throw refusal("review_of_own_goods");
  const { rated } = await container.resolve<ReviewModuleService>(REVIEW_MODULE).rateSeller({
    seller_order_id: part.id,
    order_id,
    seller_id: part.seller_id,
    stars,
    days: REVIEW_LIMITS.changeDays,
    now: new Date(now),
  });
  if (!rated) throw refusal("review_change_over");
  return new StepResponse(undefined);
});

/** A buyer says how she found the seller of a part that she received. */
export const rateSellerWorkflow = createWorkflow("rate-seller-of-part", (input: RateSellerInput) => {
  rateSellerStep(input);
});
