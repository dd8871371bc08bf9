import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { DeclaredChain } from "../contract/declared-chain";
import { chainFlaws, keptChain } from "../domain/declared-chain";
import { fieldsRefused } from "./fields-refused";
import { readMarket } from "./offer-ground";
import { lockListing, unlockListing } from "./steps/lock-listing";
import { theListing } from "./steps/plan-edit";
import { rewriteListingStep } from "./steps/rewrite-listing";

export interface DeclareChainInput {
  seller_id: string;
  listing_id: string;
  declared: DeclaredChain;
  now: Date;
}

const planChainStep = createStep(
  "plan-chain",
  async ({ seller_id, listing_id, declared }: DeclareChainInput, { container }) => {
    const market = await readMarket(container);
    const { content } = await theListing(container, listing_id, seller_id, market);
    const flaws = chainFlaws(declared, content.variants, market.homeCurrency);
    if (Object.keys(flaws).length > 0) throw fieldsRefused(flaws);
    return new StepResponse(keptChain(declared, market.homeCurrency));
  },
);

/** Declares where the money for her goods goes, at once. What was sold before keeps the chain that it was sold with. */
export const declareChainWorkflow = createWorkflow(
  "declare-chain",
  (input: WorkflowData<DeclareChainInput>) => {
    lockListing(input);
    const chain = planChainStep(input);
    rewriteListingStep(
      transform({ chain, input }, ({ chain, input: { listing_id, seller_id, now } }) => ({
        id: listing_id,
        seller_id,
        row: { chain, updated_at: new Date(now) },
        tell: null,
      })),
    );
    unlockListing(input);
  },
);
