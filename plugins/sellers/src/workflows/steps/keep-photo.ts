import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { AddBoothPhotoInput } from "./show-photo";

/** Puts a photo's files into the file store, for everybody to see; undone by deleting them. */
export const keepPhotoStep = createStep(
  "keep-photo",
  async ({ made }: AddBoothPhotoInput, { container }) => {
    const photo = await container.resolve<Pictures>(PICTURES_MODULE).keep(
      container,
      made.map((file) => ({ ...file, content: Buffer.from(file.content, "base64") })),
    );
    return new StepResponse(
      photo,
      photo.files.map(({ key }) => key),
    );
  },
  async (keys, { container }) => {
    if (keys) await container.resolve<Pictures>(PICTURES_MODULE).forget(container, keys);
  },
);
