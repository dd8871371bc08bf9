import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { PHOTO_LIMITS } from "../contract/booth";
import { refusal } from "../workflows/refusal";

/** A request whose photo has been read. */
export interface WithPhoto {
  photo: Buffer;
}

/**
 * Reads a photo that is the body itself. How large it will be is said beforehand, so that what is too large is refused before
 * it is read; one that is cut off half-way is never handed on.
 */
export function readPhoto(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  read(req).then((photo) => {
    (req as MedusaRequest & WithPhoto).photo = photo;
    next();
  }, next);
}

async function read(req: MedusaRequest): Promise<Buffer> {
  if (!req.get("content-type")?.startsWith("image/")) throw refusal("photo_not_a_photo");
  const length = Number(req.get("content-length") ?? Number.NaN);
  if (!Number.isInteger(length)) throw refusal("photo_length_missing");
  if (length > PHOTO_LIMITS.bytes) throw refusal("photo_too_large");
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of req) chunks.push(chunk);
  } catch {
    throw refusal("photo_broken");
  }
  const photo = Buffer.concat(chunks);
  if (photo.byteLength !== length) throw refusal("photo_broken");
  return photo;
}
