import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type JudgePaperInput, judgePaperStep } from "./steps/judge-paper";

export type JudgedThing = JudgePaperInput["what"];

/** Accepts or rejects one paper or licence that a seller showed. */
export const judgePaperWorkflow = createWorkflow("judge-paper", (input: JudgePaperInput) => {
  const seller = judgePaperStep(input);
  return new WorkflowResponse(seller);
});
