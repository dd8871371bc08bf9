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
import { REVIEW_MODULE } from "../../contract/names";
import type { ReviewModuleService } from "../../modules/review/service";
import { refusal } from "../refusal";

/** A photo that was made anew; contents in base64. */
export interface AddReviewPhotoInput {
  order_id: string;
  /** The browser's name of it. */
  key: string;
  made: { width: number; height: number; type: PictureType; content: string }[];
}

const keysOf = (photo: KeptPhoto) => photo.files.map(({ key }) => key);

const keepPhotoStep = createStep(
  "keep-review-photo",
  async ({ made }: AddReviewPhotoInput, { container }) => {
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
  "note-review-photo",
  async (input: { order_id: string; key: string; photo: KeptPhoto }, { container }) => {
    const noted = await container.resolve<ReviewModuleService>(REVIEW_MODULE).noteLoosePhoto(input);
    if (!noted) throw refusal("review_photos_full");
    const spare = noted.files[0]?.key !== input.photo.files[0]?.key;
    // The same photo came twice at once, and the other was first.
    if (spare) await container.resolve<Pictures>(PICTURES_MODULE).forget(container, keysOf(input.photo));
    return new StepResponse(noted);
  },
);

/** Keeps a photo for a review that is still to come; one whose key stands already is not kept twice. */
export const addReviewPhotoWorkflow = createWorkflow("add-review-photo", (input: AddReviewPhotoInput) => {
  const photo = keepPhotoStep(input);
  const noted = notePhotoStep({ order_id: input.order_id, key: input.key, photo });
  return new WorkflowResponse(noted);
});
