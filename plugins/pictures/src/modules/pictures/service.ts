import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId, Modules } from "@medusajs/framework/utils";
import type { KeptPhoto, MadeFile, PhotoRequest, Pictures, PictureType } from "../../contract";
import { reEncodePhoto } from "./re-encode-photo";
import { receivePhoto } from "./receive-photo";

const BOTH: readonly PictureType[] = ["image/webp", "image/avif"];
const ENDING: Record<PictureType, string> = { "image/webp": "webp", "image/avif": "avif" };

/** Makes photos, one at a time; see `Pictures`. */
export class PicturesModuleService implements Pictures {
  #last: Promise<unknown> = Promise.resolve();

  receive(request: PhotoRequest): Promise<Buffer> {
    return receivePhoto(request);
  }

  make(bytes: Buffer, types: readonly PictureType[] = BOTH): Promise<MadeFile[]> {
    // Fifty megapixels are two hundred megabytes while they are looked at: never those of two photos.
    const making = this.#last.then(() => reEncodePhoto(bytes, types));
    this.#last = making.catch(() => undefined);
    return making;
  }

  async keep(container: MedusaContainer, made: readonly MadeFile[]): Promise<KeptPhoto> {
    const id = generateEntityId(undefined, "photo");
    const kept = await container.resolve(Modules.FILE).createFiles(
      made.map(({ width, type, content }) => ({
        filename: `${id}-${width}.${ENDING[type]}`,
        mimeType: type,
        content: content.toString("base64"),
        access: "public" as const,
      })),
    );
    const largest = made.at(-1);
    return {
      id,
      width: largest?.width ?? 0,
      height: largest?.height ?? 0,
      files: made.map(({ width, type }, at) => ({
        width,
        type,
        address: kept[at]?.url ?? "",
        key: kept[at]?.id ?? "",
      })),
    };
  }

  async forget(container: MedusaContainer, keys: readonly string[]): Promise<void> {
    // A demonstration's photos lie with the shop's own pictures and have no key.
    const known = keys.filter(Boolean);
    if (known.length > 0) await container.resolve(Modules.FILE).deleteFiles(known);
  }
}
