import { shrinkPicture } from "./shrink-picture";
import { sendFile } from "./upload";

/** Sends a photo, made small, to a route of the signed-in seller; under its key it is kept once, however often it is sent. */
export async function sendSellersPhoto(path: string, file: File, key: string): Promise<void> {
  const small = await shrinkPicture(file);
  await sendFile(`/api/seller/${path}?key=${key}`, small.file, {
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
}
