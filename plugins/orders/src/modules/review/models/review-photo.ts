import { model } from "@medusajs/framework/utils";

/** A photo that was sent with an order and made anew; of no review until one is written that names it. */
export const ReviewPhoto = model
  .define("review_photo", {
    id: model.id({ prefix: "revph" }).primaryKey(),
    order_id: model.text(),
    /** The browser's name of it, so that one that is sent twice stands once. */
    upload_key: model.text(),
    /** Of the largest file. */
    width: model.number(),
    height: model.number(),
    /** `{ width, address, type, key }[]`, smallest first; `key` is its name in the file store. */
    files: model.json(),
    rank: model.number().default(0),
    review_id: model.text().nullable(),
  })
  .indexes([{ on: ["order_id", "upload_key"], unique: true }, { on: ["review_id"] }]);
