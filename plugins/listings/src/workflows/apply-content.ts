import type { ProductDTO, ProductVariantDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import {
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows";
import { PRODUCT_STATUS } from "../domain/listing-states";
import { marketSku } from "../domain/market-sku";
import { englishOf } from "./english-of-listing";
import { rowOf } from "./listing-row";
import { optionsOf, picturesOf, pricesOf, variantFields } from "./product-of-listing";
import { type ArrangeOptionsInput, arrangeOptionsStep, tidyOptionsStep } from "./steps/arrange-options";
import type { StockOf } from "./steps/find-stock-items";
import { type NumberItemsInput, numberItemsStep } from "./steps/number-items";
import type { EditPlan } from "./steps/plan-edit";
import { filesOfPhotos } from "./steps/plan-listings";
import { type RewriteListingInput, rewriteListingStep } from "./steps/rewrite-listing";
import { sayInEnglishStep } from "./steps/say-in-english";
import { setStockStep } from "./steps/set-stock";
import { type WritePricesInput, writePricesStep } from "./steps/write-prices";
import { writeTiersStep } from "./steps/write-tiers";

/** Variants that were just made, with the product as it is now. */
interface Made {
  plan: EditPlan;
  product: ProductDTO;
}

const readPicturesStep = createStep("read-pictures", async (photos: string[], { container }) => {
  const files = await filesOfPhotos(container, photos);
  return new StepResponse(picturesOf(photos.map((id) => ({ files: files.get(id) ?? [] }))));
});

/** The product as it is by now: its options and variants. */
const readProductStep = createStep("read-product", async (id: string, { container }) => {
  const product = await container
    .resolve(Modules.PRODUCT)
    .retrieveProduct(id, { relations: ["options", "options.values", "variants"] });
  return new StepResponse(product);
});

/** Has a listing's product show the planned version, with its prices, stock and texts. Undone when a later step fails. */
export function applyContent(
  plan: WorkflowData<EditPlan>,
  { now }: { now: WorkflowData<Date> | Date },
): void {
  const pictures = readPicturesStep(transform({ plan }, ({ plan }) => plan.content.photos));
  deleteProductVariantsWorkflow.runAsStep({
    input: transform({ plan }, ({ plan }) => ({ ids: goneOf(plan) })),
  });
  arrangeOptionsStep(transform({ plan }, arrangement));
  updateProductsWorkflow.runAsStep({
    input: transform({ plan, pictures }, ({ plan: { standing, content, market, state }, pictures }) => ({
      products: [
        {
          id: standing.product_id,
          title: content.title.fa,
          description: content.story.fa,
          status: PRODUCT_STATUS[state],
          category_ids: [market.categories[content.category] ?? ""],
          ...pictures,
        },
      ],
    })) as never,
  });
  numberItemsStep(transform({ plan }, numbersOf));
  updateProductVariantsWorkflow.runAsStep({
    input: transform({ plan }, ({ plan }) => ({ product_variants: keptOf(plan) })) as never,
  });
  writePricesStep(transform({ plan }, pricesOfKept));
  createProductVariantsWorkflow.runAsStep({
    input: transform({ plan }, ({ plan }) => ({ product_variants: freshOf(plan) })) as never,
  });
  const product = readProductStep(transform({ plan }, ({ plan }) => plan.standing.product_id));
  setStockStep(transform({ plan, product }, stocksOf));
  sayInEnglishStep(transform({ plan, product }, textsOf));
  writeTiersStep(
    transform({ plan, product }, (made) => ({
      seller_id: made.plan.seller.id,
      decimals: made.plan.market.decimals,
      variants: variantsOf(made).map(({ id, variant }) => ({ id, tiers: variant.wholesale })),
    })),
  );
  rewriteListingStep(transform({ plan, product, now }, rewriteOf));
  tidyOptionsStep(transform({ plan }, arrangement));
}

/** Variants that the new version has no more. */
function goneOf({ standing, content }: EditPlan): string[] {
  const kept = new Set(content.variants.map(({ id }) => id));
  return standing.content.variants.map(({ id }) => id).filter((id) => !kept.has(id));
}

function keptOf({ content, seller, market }: EditPlan) {
  return content.variants.flatMap((variant, variant_rank) => {
    if (!variant.id) return [];
    const { prices: _prices, ...fields } = variantFields(content, variant, seller, market);
    return [{ id: variant.id, variant_rank, ...fields }];
  });
}

function pricesOfKept({ plan: { content, market } }: { plan: EditPlan }): WritePricesInput {
  return {
    variants: content.variants.flatMap(({ id, prices }) =>
      id ? [{ id, prices: pricesOf(prices, market) }] : [],
    ),
  };
}

/** What is made to order has no item in stock, and keeps its number free for when it has one again. */
function numbersOf({ plan: { content, seller } }: { plan: EditPlan }): NumberItemsInput {
  const isMade = content.making.made_to_order;
  return {
    variants: content.variants.flatMap(({ id, sku }) =>
      id ? [{ id, sku: isMade ? null : marketSku(seller.handle, sku) }] : [],
    ),
  };
}

function freshOf({ standing, content, seller, market }: EditPlan) {
  return content.variants.flatMap((variant, variant_rank) =>
    variant.id
      ? []
      : [
          {
            product_id: standing.product_id,
            variant_rank,
            ...variantFields(content, variant, seller, market),
          },
        ],
  );
}

function arrangement({ plan: { standing, content } }: { plan: EditPlan }): ArrangeOptionsInput {
  return {
    product_id: standing.product_id,
    standing: optionsOf(standing.content).map(({ name }) => name.fa),
    wanted: optionsOf(content).map(({ name, values }) => ({
      name: name.fa,
      values: values.map(({ fa }) => fa),
    })),
  };
}

/** Each variant of the version with Medusa's, found by its number. */
function variantsOf({ plan, product }: Made) {
  const made = new Map(product.variants.map((variant: ProductVariantDTO) => [variant.sku, variant.id]));
  return plan.content.variants.flatMap((variant) => {
    const id = variant.id ?? made.get(marketSku(plan.seller.handle, variant.sku));
    return id ? [{ id, variant }] : [];
  });
}

function stocksOf(made: Made): { location_id: string; stocks: StockOf[] } {
  return {
    location_id: made.plan.seller.location_id,
    stocks: variantsOf(made).flatMap(({ id, variant: { stock } }) =>
      stock === null ? [] : [{ variant_id: id, stock }],
    ),
  };
}

function textsOf({ plan, product }: Made) {
  const skuOf = (sku: string) => marketSku(plan.seller.handle, sku);
  return { texts: englishOf(plan.content, product as never, skuOf) };
}

function rewriteOf(made: Made & { now: Date }): RewriteListingInput {
  const { plan, now } = made;
  const { standing, content, row, tell } = plan;
  return {
    id: standing.id,
    seller_id: standing.seller_id,
    photos: content.photos,
    variants: variantsOf(made).map(({ id, variant: { sku, net_amount } }) => ({
      variant_id: id,
      sku,
      net_amount,
    })),
    row: { ...rowOf(content), ...row },
    tell: tell && {
      verdict: tell.verdict,
      listing_id: standing.id,
      seller_id: standing.seller_id,
      title: content.title.fa,
      title_en: content.title.en,
      reasons: {},
      now,
    },
  };
}
