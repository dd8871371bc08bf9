import type { MedusaResponse } from "@medusajs/framework/http";

/** Gives out a photo that few may see: no cache keeps it. */
export function sendPhoto(res: MedusaResponse, bytes: Buffer): void {
  res.set({
    "content-type": "image/webp",
    "content-disposition": 'inline; filename="photo.webp"',
    "content-length": String(bytes.byteLength),
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  res.end(bytes);
}
