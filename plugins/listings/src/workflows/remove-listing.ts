import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows";
import { LISTING_MODULE } from "../contract/names";
import { mayDo } from "../domain/listing-states";
import type { ListingModuleService } from "../modules/listing/service";
import { refusal } from "./refusal";
import { lockListing, unlockListing } from "./steps/lock-listing";
import { theListing } from "./steps/plan-edit";

export interface RemoveListingInput {
  seller_id: string;
  listing_id: string;
}

const planRemovalStep = createStep(
  "plan-removal",
  async ({ seller_id, listing_id }: RemoveListingInput, { container }) => {
    const standing = await theListing(container, listing_id, seller_id);
    if (!mayDo("remove", standing.state)) throw refusal("listing_wrong_state");
    return new StepResponse({ product_id: standing.product_id });
  },
);

/** The last step: it is never undone. Her photos are of no listing any more, and go as others do that nobody used. */
const forgetListingStep = createStep("forget-listing", async (id: string, { container }) => {
  await container.resolve<ListingModuleService>(LISTING_MODULE).forgetListings([id]);
  return new StepResponse(null);
});

/** Takes a listing away that is not on sale; what was ordered of it stays ordered. */
export const removeListingWorkflow = createWorkflow(
  "remove-listing",
  (input: WorkflowData<RemoveListingInput>) => {
    lockListing(input);
    const plan = planRemovalStep(input);
    deleteProductsWorkflow.runAsStep({
      input: transform({ plan }, ({ plan }) => ({ ids: [plan.product_id] })),
    });
    forgetListingStep(transform({ input }, ({ input }) => input.listing_id));
    unlockListing(input);
  },
);
