import { model } from "@medusajs/framework/utils";

/** What was accepted of one receipt: one member, one grade, one day. All that leaves the hub is drawn from lots. */
export const Lot = model
  .define("lot", {
    id: model.id({ prefix: "lot" }).primaryKey(),
    /** As it is written on the sack: `lotNumber`. */
    number: model.text(),
    receipt_id: model.text(),
    wholesale_order_id: model.text(),
    cooperative_id: model.text(),
    seller_id: model.text(),
    grade: model.text(),
    quantity: model.number(),
    /** What of it is still at the hub. */
    remaining: model.number(),
    received_at: model.dateTime(),
  })
  .indexes([
    {
      name: "IDX_lot_number",
      on: ["cooperative_id", "number"],
      unique: true,
      where: "deleted_at is null",
    },
    { name: "IDX_lot_of_a_receipt", on: ["receipt_id"], unique: true, where: "deleted_at is null" },
    { on: ["wholesale_order_id", "received_at"] },
  ]);
