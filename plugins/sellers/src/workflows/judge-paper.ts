import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type JudgePaperInput, judgePaperStep } from "./steps/judge-paper";
import { refreshStandingStep } from "./steps/refresh-standing";

export type JudgedThing = JudgePaperInput["what"];

/** Accepts or rejects one paper or licence that a seller showed, and finds out what she may offer now. */
export const judgePaperWorkflow = createWorkflow("judge-paper", (input: JudgePaperInput) => {
  const seller = judgePaperStep(input);
  refreshStandingStep(
    transform({ input, seller }, ({ input, seller }) => ({ seller_ids: [seller.id], now: input.now })),
  );
  return new WorkflowResponse(seller);
});
