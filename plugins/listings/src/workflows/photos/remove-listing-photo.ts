import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../contract/names";
import type { ListingModuleService } from "../../modules/listing/service";
import { refusal } from "../refusal";

/** From everybody's sight first, then its files; the sweeping of loose photos takes what a dead process left. */
const removePhotoStep = createStep(
  "remove-listing-photo",
  async (input: { seller_id: string; id: string }, { container }) => {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
    const hidden = await listings.hideLoosePhoto(input);
    if (typeof hidden === "string") throw refusal(hidden);
    const keys = hidden.files.map(({ key }) => key);
    await container.resolve<Pictures>(PICTURES_MODULE).forget(container, keys);
    await listings.deleteHiddenPhotos([hidden.id]);
    return new StepResponse(undefined);
  },
);

/** Removes a photo of hers that is of no listing. */
export const removeListingPhotoWorkflow = createWorkflow(
  "remove-listing-photo",
  (input: { seller_id: string; id: string }) => {
    removePhotoStep(input);
  },
);
