import { model } from "@medusajs/framework/utils";

/** What was accepted of one receipt: one member, one grade, one day; or what came of one purchase outside. All that leaves the hub is drawn from lots. */
export const Lot = model
  .define("lot", {
    id: model.id({ prefix: "lot" }).primaryKey(),
    /** As it is written on the sack: `lotNumber`. */
    number: model.text(),
    /** Null where it was bought outside. */
    receipt_id: model.text().nullable(),
    wholesale_order_id: model.text(),
    cooperative_id: model.text(),
    /** The member; null where it was bought outside. */
    seller_id: model.text().nullable(),
    outside_purchase_id: model.text().nullable(),
    /** Of whom it was bought, and the paper that came with it. */
    supplier: model.text().nullable(),
    paper: model.text().nullable(),
    /** The browser's name of it where it was bought outside: who presses twice receives once. */
    request_key: model.text().nullable(),
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
    {
      name: "IDX_lot_of_outside_once",
      on: ["cooperative_id", "request_key"],
      unique: true,
      where: "request_key is not null and deleted_at is null",
    },
    { on: ["wholesale_order_id", "received_at"] },
  ]);
