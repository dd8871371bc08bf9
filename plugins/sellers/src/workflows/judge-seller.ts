import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { SELLER_EVENTS } from "../contract/names";
import { type JudgeSellerInput, judgeSellerStep } from "./steps/judge-seller";

/** Does what the office decided about a seller, tells her, and tells whoever follows her state. */
export const judgeSellerWorkflow = createWorkflow("judge-seller", (input: JudgeSellerInput) => {
  const seller = judgeSellerStep(input);
  emitEventStep({ eventName: SELLER_EVENTS.statusChanged, data: seller });
  return new WorkflowResponse(seller);
});
