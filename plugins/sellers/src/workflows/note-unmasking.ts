import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../contract/names";
import type { SecretField } from "../contract/review";
import type { SellerModuleService } from "../modules/seller/service";
import { refusal } from "./refusal";

interface NoteUnmaskingInput {
  seller_id: string;
  operator_id: string;
  fields: SecretField[];
  reason: string;
  now: Date;
}

const noteUnmaskingStep = createStep(
  "note-unmasking",
  async ({ seller_id, operator_id, fields, reason, now }: NoteUnmaskingInput, { container }) => {
    const decided = await container.resolve<SellerModuleService>(SELLER_MODULE).decide(seller_id, () => ({
      event: {
        verb: "particulars_seen",
        from: null,
        to: null,
        actor_kind: "operator",
        actor_id: operator_id,
        reason,
        details: { fields },
        at: new Date(now),
      },
    }));
    if (!decided) throw refusal("seller_not_found");
    return new StepResponse({ id: decided.id });
  },
);

/**
 * Writes down that an operator is about to see what is secret of a seller, and why. The secrets themselves never pass through
 * a workflow: what passes through one may be kept by its engine.
 */
export const noteUnmaskingWorkflow = createWorkflow("note-unmasking", (input: NoteUnmaskingInput) => {
  const seller = noteUnmaskingStep(input);
  return new WorkflowResponse(seller);
});
