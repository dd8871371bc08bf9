import { randomUUID } from "node:crypto";
import { VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId, Modules } from "@medusajs/framework/utils";
import type { KeptPhoto, MadeFile, PhotoRequest, Pictures, PictureType } from "../../contract";
import { LARGEST_WIDTH, reEncodePhoto } from "./re-encode-photo";
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
    return this.#inTurn(() => reEncodePhoto(bytes, types));
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

  async keepPrivate(container: MedusaContainer, bytes: Buffer): Promise<string> {
    const [made] = await this.#inTurn(() => reEncodePhoto(bytes, ["image/webp"], [LARGEST_WIDTH]));
    const sealed = container.resolve<Vault>(VAULT_MODULE).sealBytes(made?.content ?? Buffer.alloc(0));
    const [file] = await container.resolve(Modules.FILE).createFiles([
      {
        filename: `${randomUUID()}.sealed`,
        mimeType: "application/octet-stream",
        content: sealed.toString("base64"),
        access: "private",
      },
    ]);
    return file?.id ?? "";
  }

  async openPrivate(container: MedusaContainer, key: string): Promise<Buffer> {
    const sealed = await container.resolve(Modules.FILE).getAsBuffer(key);
    return container.resolve<Vault>(VAULT_MODULE).openBytes(sealed);
  }

  async forget(container: MedusaContainer, keys: readonly string[]): Promise<void> {
    // A demonstration's photos lie with the shop's own pictures and have no key.
    const known = keys.filter(Boolean);
    if (known.length > 0) await container.resolve(Modules.FILE).deleteFiles(known);
  }

  #inTurn(make: () => Promise<MadeFile[]>): Promise<MadeFile[]> {
    // Fifty megapixels are two hundred megabytes while they are looked at: never those of two photos.
    const making = this.#last.then(make);
    this.#last = making.catch(() => undefined);
    return making;
  }
}
