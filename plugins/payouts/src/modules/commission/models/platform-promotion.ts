import { model } from "@medusajs/framework/utils";

/** A promotion whose discount the platform pays; all others are the sellers' own. Asked when a part is placed, never again. */
export const PlatformPromotion = model.define("platform_promotion", {
  /** Id of Medusa's promotion. */
  id: model.text().primaryKey(),
  set_by: model.text(),
});
