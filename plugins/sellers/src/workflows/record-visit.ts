import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type RecordVisitInput, recordVisitStep } from "./steps/record-visit";

/** Records a visit of the office to a seller's work place. */
export const recordVisitWorkflow = createWorkflow("record-visit", (input: RecordVisitInput) => {
  const seller = recordVisitStep(input);
  return new WorkflowResponse(seller);
});
