import { MedusaError } from "@medusajs/framework/utils";
import sharp from "sharp";
import { PHOTO_LIMITS } from "../contract/booth";
import { refusal } from "./refusal";

/** The widths in which the storefront shows pictures. */
const WIDTHS = [320, 640, 1080];

const KINDS = new Set(["image/jpeg", "image/png", "image/webp", "image/avif"]);

/** A photo made anew in one width. */
export interface MadePhoto {
  width: number;
  height: number;
  content: Buffer;
}

/**
 * Makes a photo anew in each width, smallest first: upright, and with nothing in it but what one sees. What it is, its bytes
 * say, whatever its name.
 *
 * @throws a refusal for what is no photo, is broken off, or has too many pixels
 */
export async function reEncodePhoto(bytes: Buffer): Promise<MadePhoto[]> {
  const { fileTypeFromBuffer } = await import("file-type");
  const kind = await fileTypeFromBuffer(bytes);
  if (!kind || !KINDS.has(kind.mime)) throw refusal("photo_not_a_photo");
  const read = () => sharp(bytes, { limitInputPixels: PHOTO_LIMITS.pixels, failOn: "error" }).autoOrient();
  try {
    const { width, height, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > PHOTO_LIMITS.pixels) throw refusal("photo_too_many_pixels");
    const widths = WIDTHS.filter((each) => each <= autoOrient.width);
    const made: MadePhoto[] = [];
    // One after the other, so that few pixels lie in memory at once.
    for (const each of widths.length > 0 ? widths : [autoOrient.width]) {
      const { data, info } = await read()
        .resize({ width: each, height: each * 2, fit: "inside", withoutEnlargement: true })
        .toColourspace("srgb")
        .webp({ quality: 80 })
        .toBuffer({ resolveWithObject: true });
      made.push({ width: info.width, height: info.height, content: data });
    }
    return made;
  } catch (error) {
    throw error instanceof MedusaError ? error : refusal("photo_broken");
  }
}
