import { model } from "@medusajs/framework/utils";

/** What became of the money of a wholesale order: one of each, never changed. Money in whole smallest units, quantities the measure's smallest. */
export const Settlement = model
  .define("settlement", {
    id: model.id({ prefix: "setl" }).primaryKey(),
    wholesale_order_id: model.text(),
    cooperative_id: model.text(),
    currency_code: model.text(),
    /** What left and was not claimed. */
    delivered: model.number(),
    /** Who had a part of it. */
    members: model.number(),
    goods: model.text(),
    earned: model.text(),
    outside: model.text(),
    margin: model.text(),
    platform: model.text(),
    surplus: model.text(),
    repaid: model.text(),
    due: model.text(),
    settled_by: model.text(),
    settled_at: model.dateTime(),
  })
  .indexes([
    {
      name: "IDX_settlement_one_of_an_order",
      on: ["wholesale_order_id"],
      unique: true,
      where: "deleted_at is null",
    },
    { on: ["cooperative_id", "settled_at"] },
  ]);
