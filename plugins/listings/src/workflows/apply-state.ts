import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { ListingState } from "../contract/offering";
import { PRODUCT_STATUS } from "../domain/listing-states";
import { type RewriteListingInput, rewriteListingStep } from "./steps/rewrite-listing";

/** A state that a listing takes, its content staying as it is. */
export interface StatePlan {
  product_id: string;
  state: ListingState;
  /** What its own row says of it, and who is told. */
  rewrite: RewriteListingInput;
}

/** Has a listing's product and its own row take the planned state. Undone when a later step fails. */
export function applyState(plan: WorkflowData<StatePlan>): void {
  updateProductsWorkflow.runAsStep({
    input: transform({ plan }, ({ plan: { product_id, state } }) => ({
      products: [{ id: product_id, status: PRODUCT_STATUS[state] }],
    })),
  });
  rewriteListingStep(transform({ plan }, ({ plan }) => plan.rewrite));
}
