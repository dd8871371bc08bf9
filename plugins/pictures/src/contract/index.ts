import type { MedusaContainer } from "@medusajs/framework/types";

/** The name of the module of pictures in Medusa's container; its service is `Pictures`. */
export const PICTURES_MODULE = "pictures";
export * from "./refusals";

/** How large a photo may be when it is sent. */
export const PHOTO_LIMITS = { bytes: 10 * 1024 * 1024, pixels: 50_000_000 } as const;

/** AVIF is smaller, WebP is shown by every browser: who has both offers the first before the second. */
export type PictureType = "image/webp" | "image/avif";

/** One width of a photo that was made anew. */
export interface MadeFile {
  width: number;
  height: number;
  type: PictureType;
  content: Buffer;
}

/** A photo in the file store, for everybody to see. */
export interface KeptPhoto {
  id: string;
  /** Of the largest file. */
  width: number;
  height: number;
  /** Smallest first; `key` is its name in the file store. */
  files: { width: number; address: string; type: PictureType; key: string }[];
}

/** What of a request is read: its headers, and its body as it comes. */
export interface PhotoRequest extends AsyncIterable<Buffer> {
  get(header: string): string | undefined;
}

/** Makes strangers' photos such as can be shown: upright, in few widths, with nothing in them but what one sees. */
export interface Pictures {
  /**
   * Reads a photo that is the body of a request.
   *
   * @throws a refusal for what does not say that it is a photo and how large, is too large, or is broken off
   */
  receive(request: PhotoRequest): Promise<Buffer>;
  /**
   * Makes it anew in each width, smallest first, after whatever photo is being made. What it is, its bytes say, whatever its name.
   *
   * @param types in which form each width is made; WebP and AVIF when nothing is said
   * @throws a refusal for what is no photo, is broken, or has too many pixels
   */
  make(bytes: Buffer, types?: readonly PictureType[]): Promise<MadeFile[]>;
  /** Puts it into the file store. */
  keep(container: MedusaContainer, made: readonly MadeFile[]): Promise<KeptPhoto>;
  /**
   * Makes a photo anew and puts it, sealed, where nobody finds it but by its key. Who may see it decides whoever keeps the key;
   * the column that keeps it is named to the vault with `defineSealed`.
   *
   * @returns the key
   * @throws a refusal for what is no photo, is broken, or has too many pixels
   */
  keepPrivate(container: MedusaContainer, bytes: Buffer): Promise<string>;
  /** Opens a photo that was kept so: a WebP of at most 1600 pixels in width. */
  openPrivate(container: MedusaContainer, key: string): Promise<Buffer>;
  /** Takes files out of the file store; those that are gone already are no matter. */
  forget(container: MedusaContainer, keys: readonly string[]): Promise<void>;
}
