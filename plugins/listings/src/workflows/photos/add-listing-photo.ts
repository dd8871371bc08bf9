import {
  type KeptPhoto,
  PICTURES_MODULE,
  type Pictures,
  type PictureType,
} from "@dastranj/pictures/contract";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../contract/names";
import type { ListingModuleService } from "../../modules/listing/service";
import { refusal } from "../refusal";

/** A photo that was made anew; contents in base64. */
export interface AddListingPhotoInput {
  seller_id: string;
  /** The browser's name of it. */
  key: string;
  made: { width: number; height: number; type: PictureType; content: string }[];
}

const keysOf = (photo: KeptPhoto) => photo.files.map(({ key }) => key);

const keepPhotoStep = createStep(
  "keep-listing-photo",
  async ({ made }: AddListingPhotoInput, { container }) => {
    const photo = await container.resolve<Pictures>(PICTURES_MODULE).keep(
      container,
      made.map((file) => ({ ...file, content: Buffer.from(file.content, "base64") })),
    );
    return new StepResponse(photo, keysOf(photo));
  },
  async (keys, { container }) => {
    if (keys) await container.resolve<Pictures>(PICTURES_MODULE).forget(container, keys);
  },
);

const notePhotoStep = createStep(
  "note-listing-photo",
  async (input: { seller_id: string; key: string; photo: KeptPhoto }, { container }) => {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
    const noted = await listings.noteLoosePhoto(input);
    if (!noted) throw refusal("loose_photos_full");
    const spare = noted.files[0]?.key !== input.photo.files[0]?.key;
    // The same photo came twice at once, and the other was first.
    if (spare) await container.resolve<Pictures>(PICTURES_MODULE).forget(container, keysOf(input.photo));
    return new StepResponse(noted);
  },
);

/** Keeps a photo for a listing that is still to come; one whose key stands already is not kept twice. */
export const addListingPhotoWorkflow = createWorkflow("add-listing-photo", (input: AddListingPhotoInput) => {
  const photo = keepPhotoStep(input);
  const noted = notePhotoStep({ seller_id: input.seller_id, key: input.key, photo });
  return new WorkflowResponse(noted);
});
