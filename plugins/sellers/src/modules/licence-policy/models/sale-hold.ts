import { model } from "@medusajs/framework/utils";

/**
 * What a basket that is becoming an order takes of its sellers' caps, before the order's parts can be counted. Given back
 * when the checkout is undone; worth nothing after `held_until`, when the parts stand or never will.
 */
export const SaleHold = model
  .define("sale_hold", {
    id: model.id({ prefix: "shold" }).primaryKey(),
    cart_id: model.text(),
    seller_id: model.text(),
    product_id: model.text(),
    currency_code: model.text(),
    /** Whole smallest units, as text: amounts of rials are long. */
    amount: model.text(),
    held_until: model.dateTime(),
  })
  .indexes([{ on: ["seller_id", "held_until"] }, { on: ["cart_id"] }]);
