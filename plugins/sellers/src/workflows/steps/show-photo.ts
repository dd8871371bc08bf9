import type { PictureType } from "@dastranj/pictures/contract";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../contract/names";
import { type Photo, withoutPhoto, withPhoto } from "../../domain/photos";
import type { SellerModuleService } from "../../modules/seller/service";
import { refusal } from "../refusal";

/** A photo in its widths, smallest first; contents in base64. */
export interface AddBoothPhotoInput {
  seller_id: string;
  made: { width: number; height: number; type: PictureType; content: string }[];
}

/** Puts a kept photo at the end of the booth's. */
export const showPhotoStep = createStep(
  "show-photo",
  async ({ seller_id, photo }: { seller_id: string; photo: Photo }, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const flaw = await sellers.changePhotos(seller_id, (photos) => withPhoto(photos, photo));
    if (flaw) throw refusal(flaw);
    return new StepResponse(undefined, { seller_id, id: photo.id });
  },
  async (shown, { container }) => {
    if (!shown) return;
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    await sellers.changePhotos(shown.seller_id, (photos) => withoutPhoto(photos, shown.id));
  },
);
