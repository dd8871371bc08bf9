import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import type { MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { LISTING_LIMITS } from "../../../contract/offering";
import type { ListingPhotoAnswer, ListingPhotosAnswer } from "../../../contract/photos";
import { addListingPhotoWorkflow } from "../../../workflows/photos/add-listing-photo";
import { refusal } from "../../../workflows/refusal";
import type { SellerRequest } from "../../seller-request";
import { toListingPhoto } from "./answer";

const Key = z.uuid();

/** A seller's member sends a photo, as the body itself, for a listing that is still to come. */
export async function POST(req: SellerRequest, res: MedusaResponse<ListingPhotoAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  const key = Key.safeParse(req.query.key);
  if (!key.success) throw refusal("photo_key_wrong");
  const pictures = req.scope.resolve<Pictures>(PICTURES_MODULE);
  const bytes = await pictures.receive(req);
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "listing_photo",
    fields: ["id", "width", "height", "files"],
    filters: { seller_id, upload_key: key.data },
    pagination: { take: 1 },
  });
  if (data[0]) {
    res.json({ photo: toListingPhoto(data[0]) });
    return;
  }
  const made = await pictures.make(bytes);
  const { result } = await addListingPhotoWorkflow(req.scope).run({
    input: {
      seller_id,
      key: key.data,
      made: made.map(({ content, ...size }) => ({ ...size, content: content.toString("base64") })),
    },
  });
  res.status(201).json({ photo: toListingPhoto(result) });
}

/** A seller's member asks how photos of hers look whose names she knows. */
export async function GET(req: SellerRequest, res: MedusaResponse<ListingPhotosAnswer>): Promise<void> {
  const ids = String(req.query.ids ?? "")
    .split(",")
    .slice(0, LISTING_LIMITS.photos);
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "listing_photo",
    fields: ["id", "width", "height", "files"],
    filters: { seller_id: req.acting_seller.seller_id, id: ids },
    pagination: { take: LISTING_LIMITS.photos },
  });
  res.json({ photos: data.map(toListingPhoto) });
}
