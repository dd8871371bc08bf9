import { model } from "@medusajs/framework/utils";

/** What a cooperative bought from others than its members, to fill an order. */
export const OutsidePurchase = model
  .define("outside_purchase", {
    id: model.id({ prefix: "outp" }).primaryKey(),
    wholesale_order_id: model.text(),
    cooperative_id: model.text(),
    /** The browser's: it is noted once for each. */
    request_key: model.text(),
    quantity: model.number(),
    /** Of one unit of the measure. */
    unit_price: model.text(),
    currency_code: model.text(),
    /** From whom, in the cooperative's words. */
    words: model.text(),
    noted_by: model.text(),
    noted_at: model.dateTime(),
  })
  .indexes([
    {
      name: "IDX_outside_purchase_once",
      on: ["wholesale_order_id", "request_key"],
      unique: true,
      where: "deleted_at is null",
    },
  ]);
