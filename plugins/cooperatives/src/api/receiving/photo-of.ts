import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import type { ReceivingPhotoAnswer } from "../../contract/receiving-answers";
import { addPhoto, findShown, type Shows } from "../../workflows/receiving/photos";
import { refusal } from "../../workflows/refusal";

const Key = z.uuid();

/** Takes a photo as the body itself; under its key it is kept once. */
export async function takePhoto(
  req: MedusaRequest,
  res: MedusaResponse<ReceivingPhotoAnswer>,
  shows: Shows,
): Promise<void> {
  const shown = await findShown(req.scope, shows);
  const key = Key.safeParse(req.query.key);
  if (!key.success) throw refusal("receiving_photo_key_wrong");
  const bytes = await req.scope.resolve<Pictures>(PICTURES_MODULE).receive(req);
  const { id, fresh } = await addPhoto(req.scope, shown, key.data, bytes);
  res.status(fresh ? 201 : 200).json({ photo: { id } });
}

/** Gives out a photo that few may see: no cache keeps it. */
export function givePhoto(res: MedusaResponse, bytes: Buffer): void {
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
