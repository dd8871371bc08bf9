import { SELLER_MODULE } from "@dastranj/sellers/contract";
import type { LinkDefinition, ProductDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRemoteLinkStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows";
import { marketSku } from "../domain/market-sku";
import type { NewListingRow } from "../modules/listing/service";
import { englishOf } from "./english-of-listing";
import { rowOf } from "./listing-row";
import { findStockItemsStep, type StockOf } from "./steps/find-stock-items";
import { keepListingsStep } from "./steps/keep-listings";
import {
  type Plan,
  type PlannedListing,
  type PublishedListing,
  type PublishListingsInput,
  planListingsStep,
} from "./steps/plan-listings";
import { sayInEnglishStep } from "./steps/say-in-english";
import { type WriteTiersInput, writeTiersStep } from "./steps/write-tiers";

export type { ListingToPublish, PublishedListing, PublishListingsInput } from "./steps/plan-listings";

/**
 * Puts listings of one seller on sale, or before the office where the policy wants it: all of them or, when anything is wrong
 * with one, none. A draft that was sent before stands once, and is answered as it stands. One after another per seller, so
 * that of two that are sent at once the second finds the first.
 */
export const publishListingsWorkflow = createWorkflow(
  "publish-listings",
  (input: WorkflowData<PublishListingsInput>) => {
    acquireLockStep({ key: transform({ input }, lockOf), timeout: 60, retryInterval: 0.05, ttl: 120 });
    const plan = planListingsStep(input);
    const made = when("something-is-new", plan, ({ planned }) => planned.length > 0).then(() => {
      const products = createProductsWorkflow.runAsStep({
        input: transform({ plan }, ({ plan }) => ({ products: plan.products })),
      });
      const levels = findStockItemsStep(transform({ plan, products }, stocksOf));
      createInventoryLevelsWorkflow.runAsStep({
        input: transform({ levels }, ({ levels }) => ({ inventory_levels: levels })),
      });
      sayInEnglishStep(transform({ plan, products }, textsOf));
      writeTiersStep(transform({ plan, products }, tiersOfAll));
      createRemoteLinkStep(transform({ plan, products }, linksOf));
      keepListingsStep(transform({ plan, products, input }, rowsOf));
      return transform({ plan, products }, published);
    });
    releaseLockStep({ key: transform({ input }, lockOf) });
    return new WorkflowResponse(
      transform({ plan, made }, ({ plan, made }): PublishedListing[] => [...plan.standing, ...(made ?? [])]),
    );
  },
);

type Planned = { plan: Plan; products: ProductDTO[] };

function lockOf({ input }: { input: { seller_id: string } }): string {
  return `publish-listings:${input.seller_id}`;
}

/** Each planned listing with the product that was made for it, found by its address. */
function pairs({ plan, products }: Planned): { listing: PlannedListing; product: ProductDTO }[] {
  const made = new Map(products.map((product) => [product.handle, product]));
  return plan.planned.flatMap((listing) => {
    const product = made.get(listing.handle);
    return product ? [{ listing, product }] : [];
  });
}

/** Each variant of a planned listing with the one that was made for it. */
function variantPairs(planned: Planned) {
  const { handle } = planned.plan.seller;
  return pairs(planned).flatMap(({ listing, product }) => {
    const made = new Map(product.variants.map((variant) => [variant.sku, variant]));
    return listing.content.variants.flatMap((variant) => {
      const id = made.get(marketSku(handle, variant.sku))?.id;
      return id ? [{ listing, product, variant, id }] : [];
    });
  });
}

function stocksOf(planned: Planned): { stocks: StockOf[]; location_id: string } {
  return {
    stocks: variantPairs(planned).flatMap(({ id, variant: { stock } }) =>
      stock === null ? [] : [{ variant_id: id, stock }],
    ),
    location_id: planned.plan.seller.location_id,
  };
}

function textsOf(planned: Planned) {
  const skuOf = (sku: string) => marketSku(planned.plan.seller.handle, sku);
  return {
    texts: pairs(planned)
      .flatMap(({ listing, product }) => englishOf(listing.content, product, skuOf))
      .filter(({ translations }) => Object.keys(translations).length > 0),
  };
}

function tiersOfAll(planned: Planned): WriteTiersInput {
  const { seller, market } = planned.plan;
  return {
    seller_id: seller.id,
    decimals: market.decimals,
    variants: variantPairs(planned)
      .filter(({ variant }) => variant.wholesale.length > 0)
      .map(({ id, variant }) => ({ id, tiers: variant.wholesale })),
  };
}

function linksOf(planned: Planned): LinkDefinition[] {
  return pairs(planned).map(({ product }) => ({
    [Modules.PRODUCT]: { product_id: product.id },
    [SELLER_MODULE]: { seller_id: planned.plan.seller.id },
  }));
}

function rowsOf({ input, ...planned }: Planned & { input: PublishListingsInput }): {
  listings: NewListingRow[];
} {
  const variants = variantPairs(planned);
  return {
    listings: pairs(planned).map(({ listing: { id, state, content }, product }) => ({
      id,
      seller_id: planned.plan.seller.id,
      photos: content.photos,
      variants: variants
        .filter(({ listing }) => listing.id === id)
        .map(({ id: variant_id, variant: { sku, net_amount } }) => ({ variant_id, sku, net_amount })),
      row: {
        ...rowOf(content),
        product_id: product.id,
        draft_key: content.draft_key,
        state,
        proposed_at: state === "proposed" ? new Date(input.now) : null,
        published_at: state === "published" ? new Date(input.now) : null,
      },
    })),
  };
}

function published(planned: Planned): PublishedListing[] {
  return pairs(planned).map(({ listing: { id, state, content }, product }) => ({
    id,
    product_id: product.id,
    state,
    draft_key: content.draft_key,
  }));
}
