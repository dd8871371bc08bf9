import { MedusaError } from "@medusajs/framework/utils";
import sharp, { type Sharp } from "sharp";
import { type MadeFile, PHOTO_LIMITS, type PictureType } from "../../contract";
import { refusal } from "./refusal";

/** The widths in which the storefront shows pictures; the last for those who look closely. */
const WIDTHS = [320, 640, 1080, 1600];

const KINDS = new Set(["image/jpeg", "image/png", "image/webp", "image/avif"]);

/** AVIF at little effort: a photo of 12 megapixels takes half a second more, and is a third smaller than its WebP. */
const WRITE: Record<PictureType, (picture: Sharp) => Sharp> = {
  "image/webp": (picture) => picture.webp({ quality: 80 }),
  "image/avif": (picture) => picture.avif({ quality: 50, effort: 1 }),
};

/** Of a photo that few may see, one width is enough. */
export const LARGEST_WIDTH = 1600;

/**
 * Makes a photo anew in each width, smallest first: upright, and with nothing in it but what one sees. What it is, its bytes
 * say, whatever its name.
 *
 * @throws a refusal for what is no photo, is broken off, or has too many pixels
 */
export async function reEncodePhoto(
  bytes: Buffer,
  types: readonly PictureType[],
  wanted: readonly number[] = WIDTHS,
): Promise<MadeFile[]> {
  const { fileTypeFromBuffer } = await import("file-type");
  const kind = await fileTypeFromBuffer(bytes);
  if (!kind || !KINDS.has(kind.mime)) throw refusal("photo_not_a_photo");
  try {
    const { width, height, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > PHOTO_LIMITS.pixels) throw refusal("photo_too_many_pixels");
    const widths = wanted.filter((each) => each <= autoOrient.width);
    const made: MadeFile[] = [];
    // One after the other, so that few pixels lie in memory at once.
    for (const each of widths.length > 0 ? widths : [autoOrient.width])
      for (const type of types) made.push(await writeAnew(bytes, each, type));
    return made;
  } catch (error) {
    throw error instanceof MedusaError ? error : refusal("photo_broken");
  }
}

async function writeAnew(bytes: Buffer, width: number, type: PictureType): Promise<MadeFile> {
  const picture = sharp(bytes, { limitInputPixels: PHOTO_LIMITS.pixels, failOn: "error" })
    .autoOrient()
    .resize({ width, height: width * 2, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb");
  const { data, info } = await WRITE[type](picture).toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, type, content: data };
}
