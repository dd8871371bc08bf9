import { z } from "@medusajs/framework/zod";
import { BOOTH_LIMITS } from "../../../contract/booth";
import { MOST_PHOTOS } from "../../../domain/photos";

const name = z.string().trim().max(BOOTH_LIMITS.name);
const story = z.string().trim().max(BOOTH_LIMITS.story);

/** Body of `POST /seller/booth`. The handle is not in it: it is on her cards and in other people's links. */
export const SellerChangeBooth = z.strictObject({
  name: name.min(2).optional(),
  name_en: name.optional(),
  story: story.optional(),
  story_en: story.optional(),
});
export type SellerChangeBooth = z.infer<typeof SellerChangeBooth>;

/** Body of `POST /seller/booth/photos/order`. */
export const SellerOrderPhotos = z.strictObject({ ids: z.array(z.string().max(64)).max(MOST_PHOTOS) });
export type SellerOrderPhotos = z.infer<typeof SellerOrderPhotos>;
