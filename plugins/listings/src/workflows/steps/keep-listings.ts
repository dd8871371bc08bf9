import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../contract/names";
import { type ListingModuleService, type NewListingRow, PhotoGone } from "../../modules/listing/service";
import { fieldsRefused } from "../fields-refused";

/** Writes new listings with their variants and photos. */
export const keepListingsStep = createStep(
  "keep-listings",
  async ({ listings }: { listings: NewListingRow[] }, { container }) => {
    const service = container.resolve<ListingModuleService>(LISTING_MODULE);
    try {
      await service.keepListings(listings);
    } catch (cause) {
      if (cause instanceof PhotoGone) throw fieldsRefused({ photos: "photo_unknown" });
      throw cause;
    }
    const ids = listings.map(({ id }) => id);
    return new StepResponse(null, ids);
  },
  async (ids, { container }) => {
    if (ids) await container.resolve<ListingModuleService>(LISTING_MODULE).forgetListings(ids);
  },
);
