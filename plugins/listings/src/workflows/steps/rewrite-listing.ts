import type { Context } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../contract/names";
import { type ListingModuleService, type ListingRewrite, PhotoGone } from "../../modules/listing/service";
import { fieldsRefused } from "../fields-refused";
import { type ListingVerdict, ownersOf, tellOwners } from "../tell-owners";

export interface RewriteListingInput extends ListingRewrite {
  /** What the office decided, told to her owners with it; null when she changed it herself. */
  tell: ListingVerdict | null;
}

/** Writes what changed of a listing's own rows and, of a decision of the office, the message that tells her: all or nothing. */
export const rewriteListingStep = createStep(
  "rewrite-listing",
  async ({ tell, ...rewrite }: RewriteListingInput, { container }) => {
    const service = container.resolve<ListingModuleService>(LISTING_MODULE);
    const former = await service.retrieveListing(rewrite.id, { relations: ["variants", "photos"] });
    const owners = tell ? await ownersOf(container, rewrite.seller_id) : [];
    const alongside = tell ? (context: Context) => tellOwners(container, owners, tell, context) : undefined;
    try {
      await service.rewriteListing(rewrite, alongside);
    } catch (cause) {
      if (cause instanceof PhotoGone) throw fieldsRefused({ photos: "photo_unknown" });
      throw cause;
    }
    const undo: ListingRewrite = {
      id: rewrite.id,
      seller_id: rewrite.seller_id,
      row: Object.fromEntries(
        Object.keys(rewrite.row).map((field) => [field, former[field as keyof typeof former] ?? null]),
      ),
      variants: former.variants.map(({ variant_id, sku, net_amount }) => ({ variant_id, sku, net_amount })),
      photos: [...former.photos].sort((a, b) => a.rank - b.rank).map(({ id }) => id),
    };
    return new StepResponse(null, undo);
  },
  async (undo, { container }) => {
    if (undo) await container.resolve<ListingModuleService>(LISTING_MODULE).rewriteListing(undo);
  },
);
