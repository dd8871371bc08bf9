import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { keepPhotoStep } from "./steps/keep-photo";
import { type AddBoothPhotoInput, showPhotoStep } from "./steps/show-photo";

/** Keeps a photo that was made anew, and shows it at the end of the booth's. */
export const addBoothPhotoWorkflow = createWorkflow("add-booth-photo", (input: AddBoothPhotoInput) => {
  const photo = keepPhotoStep(input);
  showPhotoStep({ seller_id: input.seller_id, photo });
  return new WorkflowResponse(photo);
});
