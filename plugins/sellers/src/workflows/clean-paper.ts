import sharp from "sharp";
import { pdfFlaw } from "../domain/pdf-flaw";
import { refusal } from "./refusal";

/** A paper as it may be kept: nothing in it but what is seen. */
export interface CleanPaper {
  bytes: Buffer;
  mime_type: "image/jpeg" | "application/pdf";
}

const IMAGES = new Set(["image/jpeg", "image/png", "image/webp"]);
const HEIC = new Set(["image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"]);
const MOST_PIXELS = 64_000_000;
/** Enough to read the smallest print of a card or licence. */
const LONGEST_EDGE = 3000;
const QUALITY = 85;

/**
 * Makes of an upload what may be kept. What it is its bytes say, not its name. A photo is turned upright and written anew, so
 * that neither the place where it was taken nor anything else it carries survives.
 */
export async function cleanPaper(bytes: Buffer): Promise<CleanPaper> {
  if (bytes.length === 0) throw refusal("paper_empty");
  const { fileTypeFromBuffer } = await import("file-type");
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? "";
  if (mime === "application/pdf") {
    const flaw = pdfFlaw(bytes.toString("latin1"));
    if (flaw) throw refusal(flaw);
    return { bytes, mime_type: "application/pdf" };
  }
  if (HEIC.has(mime)) throw refusal("paper_heic");
  if (!IMAGES.has(mime)) throw refusal("paper_type_refused");
  return { bytes: await writeAnew(bytes), mime_type: "image/jpeg" };
}

async function writeAnew(bytes: Buffer): Promise<Buffer> {
  const options = { failOn: "error", limitInputPixels: MOST_PIXELS, sequentialRead: true } as const;
  try {
    return await sharp(bytes, options)
      .autoOrient()
      .resize(LONGEST_EDGE, LONGEST_EDGE, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "white" })
      .jpeg({ quality: QUALITY })
      .toBuffer();
  } catch (error) {
    const tooMany = error instanceof Error && /pixel limit/i.test(error.message);
    throw refusal(tooMany ? "paper_too_many_pixels" : "paper_broken");
  }
}
