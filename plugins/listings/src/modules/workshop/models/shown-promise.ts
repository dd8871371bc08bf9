import { model } from "@medusajs/framework/utils";

/** The day that a buyer was last shown for a line of her basket. */
export const ShownPromise = model
  .define("shown_promise", {
    id: model.id({ prefix: "shown" }).primaryKey(),
    cart_id: model.text(),
    line_item_id: model.text(),
    promised_for: model.text(),
  })
  .indexes([{ on: ["cart_id", "line_item_id"], unique: true }]);
