import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { z } from "zod";
import type { ListingPrices } from "../contract/offering";
import { priceFlaws } from "../domain/offer-flaws";
import { tierFlaws } from "../domain/tier-flaws";
import { askGate } from "./check-listings";
import { fieldsRefused } from "./fields-refused";
import { readMarket } from "./offer-ground";
import { pricesOf } from "./product-of-listing";
import { lockListing, unlockListing } from "./steps/lock-listing";
import { theListing } from "./steps/plan-edit";
import { rewriteListingStep } from "./steps/rewrite-listing";
import { writePricesStep } from "./steps/write-prices";
import { writeTiersStep } from "./steps/write-tiers";

export interface ChangePricesInput {
  seller_id: string;
  listing_id: string;
  variants: z.output<typeof ListingPrices>["variants"];
  now: Date;
}

const planPricesStep = createStep(
  "plan-prices",
  async ({ seller_id, listing_id, variants, now }: ChangePricesInput, { container }) => {
    const market = await readMarket(container);
    const standing = await theListing(container, listing_id, seller_id, market);
    const known = new Map(standing.content.variants.map((variant) => [variant.id, variant]));
    const flaws: Record<string, string> = {};
    const changed = variants.map(({ id, prices, wholesale }, index) => {
      const path = `variants.${index}`;
      const variant = known.get(id);
      if (!variant || variants.findIndex((other) => other.id === id) < index)
        flaws[`${path}.id`] = "variant_unknown";
      const tiers = wholesale ?? variant?.wholesale ?? [];
      Object.assign(
        flaws,
        priceFlaws(prices, market, `${path}.prices`),
        tierFlaws({ prices, wholesale: tiers }, market, path),
      );
      return { id, prices, wholesale: tiers };
    });
    if (Object.keys(flaws).length > 0) throw fieldsRefused(flaws);
    const [asked] = await askGate(
      container,
      seller_id,
      [
        {
          content: { category: standing.content.category, variants: changed },
          product_id: standing.product_id,
        },
      ],
      new Date(now),
    );
    if (asked?.gate) throw fieldsRefused({ [asked.gate.field]: asked.gate.code }, asked.gate.code);
    return new StepResponse({ market, changed });
  },
);

/** Changes prices and wholesale tiers of a listing at once, through the gate. */
export const changePricesWorkflow = createWorkflow(
  "change-prices",
  (input: WorkflowData<ChangePricesInput>) => {
    lockListing(input);
    const plan = planPricesStep(input);
    writePricesStep(
      transform({ plan }, ({ plan: { market, changed } }) => ({
        variants: changed.map(({ id, prices }) => ({ id, prices: pricesOf(prices, market) })),
      })),
    );
    writeTiersStep(
      transform({ plan, input }, ({ plan: { market, changed }, input }) => ({
        seller_id: input.seller_id,
        decimals: market.decimals,
        variants: changed.map(({ id, wholesale }) => ({ id, tiers: wholesale })),
      })),
    );
    // Her list says when it was last changed.
    rewriteListingStep(
      transform({ input }, ({ input: { listing_id, seller_id, now } }) => ({
        id: listing_id,
        seller_id,
        row: { updated_at: new Date(now) },
        tell: null,
      })),
    );
    unlockListing(input);
  },
);
