import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { SELLER_EVENTS } from "../contract/names";
import { type JudgeSellerInput, judgeSellerStep } from "./steps/judge-seller";
import { refreshStandingStep } from "./steps/refresh-standing";

/** Does what the office decided about a seller, tells her, finds out what she may offer now, and tells whoever follows her state. */
export const judgeSellerWorkflow = createWorkflow("judge-seller", (input: JudgeSellerInput) => {
  const seller = judgeSellerStep(input);
  refreshStandingStep(
    transform({ input }, ({ input: { seller_id, verb, now } }) => ({
      seller_ids: [seller_id],
      judge_anew: verb === "verify" || verb === "approve_renewal",
      now,
    })),
  );
  emitEventStep({ eventName: SELLER_EVENTS.statusChanged, data: seller });
  return new WorkflowResponse(seller);
});
