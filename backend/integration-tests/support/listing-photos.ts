import { randomUUID } from "node:crypto";
import type { ListingPhotoAnswer } from "@dastranj/listings/contract";
import sharp from "sharp";
import { application } from "./application";

/** A small photo as a telephone takes it. */
export const aPicture = (width = 400, height = 300, background = "#9a2b26"): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** Sends a photo for a listing that is still to come. */
export async function sendListingPhoto<T = ListingPhotoAnswer & { code?: string; message?: string }>(
  { token }: { token: string },
  picture: BodyInit | Buffer,
  { key = randomUUID(), type = "image/jpeg" }: { key?: string; type?: string } = {},
): Promise<{ status: number; body: T }> {
  const { url } = await application();
  const response = await fetch(`${url}/seller/listing-photos?key=${key}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": type },
    body: Buffer.isBuffer(picture) ? new Uint8Array(picture) : picture,
  });
  return { status: response.status, body: (await response.json()) as T };
}

/** Id of a photo of hers that is of no listing. */
export async function aLoosePhoto(seller: { token: string }): Promise<string> {
  const { body } = await sendListingPhoto(seller, await aPicture());
  return body.photo.id;
}
