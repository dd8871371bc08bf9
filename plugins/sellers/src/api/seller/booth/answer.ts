import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SellerBoothAnswer, StorePhoto } from "../../../contract/booth";
import type { Photo } from "../../../domain/photos";
import { sells } from "../../../domain/seller-states";
import type { SellerRequest } from "../../acting-seller";
import { toStorePhoto } from "../../store/sellers/answer";

/** The acting seller's booth as she arranges it. */
export async function readBooth({ scope, acting_seller }: SellerRequest): Promise<SellerBoothAnswer> {
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["handle", "name", "name_en", "story", "story_en", "picture", "photos", "status"],
    filters: { id: acting_seller.seller_id },
  });
  const [row] = data;
  const photos = (row.photos ?? []) as unknown as Photo[];
  return {
    booth: {
      handle: row.handle,
      name: row.name,
      name_en: row.name_en,
      story: row.story,
      story_en: row.story_en,
      picture: row.picture,
      photos: photos.map((photo): StorePhoto & { id: string } => ({ id: photo.id, ...toStorePhoto(photo) })),
      status: row.status,
      open: sells(row.status),
    },
  };
}
