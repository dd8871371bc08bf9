import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { followStatus } from "./follow-status";
import { type JudgeSellerInput, judgeSellerStep } from "./steps/judge-seller";

/** Does what the office decided about a seller, tells her, finds out what she may offer now, and tells whoever follows her state. */
export const judgeSellerWorkflow = createWorkflow("judge-seller", (input: WorkflowData<JudgeSellerInput>) => {
  const seller = judgeSellerStep(input);
  followStatus(seller, input);
  return new WorkflowResponse(seller);
});
