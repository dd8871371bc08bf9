import { model } from "@medusajs/framework/utils";

/** What a basket on its way to an order takes of its sellers' time, and the day that each of its goods is promised for. */
export const WorkHold = model
  .define("work_hold", {
    id: model.id({ prefix: "whold" }).primaryKey(),
    cart_id: model.text(),
    seller_id: model.text(),
    product_id: model.text(),
    variant_id: model.text().nullable(),
    quantity: model.number(),
    promised_for: model.text(),
    held_until: model.dateTime(),
  })
  .indexes([{ on: ["cart_id"] }, { on: ["seller_id", "held_until"] }, { on: ["held_until"] }]);
