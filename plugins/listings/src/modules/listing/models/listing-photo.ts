import { model } from "@medusajs/framework/utils";
import { Listing } from "./listing";

/** A photo that was sent and made anew; of no listing until one is sent that names it. */
export const ListingPhoto = model
  .define("listing_photo", {
    id: model.id({ prefix: "lphoto" }).primaryKey(),
    seller_id: model.text(),
    /** The browser's name of it, so that one that is sent twice stands once. */
    upload_key: model.text(),
    /** Of the largest file. */
    width: model.number(),
    height: model.number(),
    /** `{ width, address, type, key }[]`, smallest first; `key` is its name in the file store. */
    files: model.json(),
    /** Its place among the listing's; the first is the cover. */
    rank: model.number().default(0),
    listing: model.belongsTo(() => Listing, { mappedBy: "photos" }).nullable(),
  })
  .indexes([{ on: ["seller_id", "upload_key"], unique: true }]);
