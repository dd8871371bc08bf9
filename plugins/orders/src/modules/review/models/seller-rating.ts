import { model } from "@medusajs/framework/utils";

/** How a buyer found the seller, once for each part that she received. */
export const SellerRating = model
  .define("seller_rating", {
    id: model.id({ prefix: "srat" }).primaryKey(),
    seller_order_id: model.text(),
    order_id: model.text(),
    seller_id: model.text(),
    stars: model.number(),
    rated_at: model.dateTime(),
  })
  .indexes([{ on: ["seller_order_id"], unique: true }, { on: ["seller_id", "stars"] }, { on: ["order_id"] }]);
