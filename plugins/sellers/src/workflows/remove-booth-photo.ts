import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../contract/names";
import { type Photo, withoutPhoto } from "../domain/photos";
import type { SellerModuleService } from "../modules/seller/service";
import { refusal } from "./refusal";

/** Takes the photo out of the booth and then, when nobody is shown it any more, deletes its files. Nothing is undone after that. */
const removePhotoStep = createStep(
  "remove-booth-photo",
  async ({ seller_id, id }: { seller_id: string; id: string }, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    let gone: Photo | undefined;
    const flaw = await sellers.changePhotos(seller_id, (photos) => {
      gone = photos.find((photo) => photo.id === id);
      return withoutPhoto(photos, id);
    });
    if (flaw) throw refusal(flaw);
    const keys = gone?.files.map(({ key }) => key) ?? [];
    await container.resolve<Pictures>(PICTURES_MODULE).forget(container, keys);
    return new StepResponse(undefined);
  },
);

/** Removes a photo from a booth. */
export const removeBoothPhotoWorkflow = createWorkflow(
  "remove-booth-photo",
  (input: { seller_id: string; id: string }) => {
    removePhotoStep(input);
  },
);
