import { generateEntityId, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Photo } from "../../domain/photos";
import type { AddBoothPhotoInput } from "./show-photo";

/** Puts a photo's files into the file store, for everybody to see; undone by deleting them. */
export const keepPhotoStep = createStep(
  "keep-photo",
  async ({ made }: AddBoothPhotoInput, { container }) => {
    const id = generateEntityId(undefined, "photo");
    const kept = await container.resolve(Modules.FILE).createFiles(
      // WebP rather than AVIF: the server of Medusa's own folder says of an AVIF only that it is bytes.
      made.map(({ width, content }) => ({
        filename: `${id}-${width}.webp`,
        mimeType: "image/webp",
        content,
        access: "public" as const,
      })),
    );
    const largest = made.at(-1);
    const photo: Photo = {
      id,
      width: largest?.width ?? 0,
      height: largest?.height ?? 0,
      files: made.map(({ width }, at) => ({ width, address: kept[at]?.url ?? "", key: kept[at]?.id ?? "" })),
    };
    return new StepResponse(
      photo,
      kept.map((file) => file.id),
    );
  },
  async (keys, { container }) => {
    if (keys) await container.resolve(Modules.FILE).deleteFiles(keys);
  },
);
