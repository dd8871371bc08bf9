import { PHOTO_LIMITS, type PhotoRequest } from "../../contract";
import { refusal } from "./refusal";

/**
 * Reads a photo that is the body itself. How large it will be is said beforehand, so that what is too large is refused before
 * it is read; one that is cut off half-way is never handed on.
 */
export async function receivePhoto(request: PhotoRequest): Promise<Buffer> {
  if (!request.get("content-type")?.startsWith("image/")) throw refusal("photo_not_a_photo");
  const length = Number(request.get("content-length") ?? Number.NaN);
  if (!Number.isInteger(length)) throw refusal("photo_length_missing");
  if (length > PHOTO_LIMITS.bytes) throw refusal("photo_too_large");
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
  } catch {
    throw refusal("photo_broken");
  }
  const photo = Buffer.concat(chunks);
  if (photo.byteLength !== length) throw refusal("photo_broken");
  return photo;
}
