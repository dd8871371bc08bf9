import { model } from "@medusajs/framework/utils";

/** What of a shipment came from one lot: the way from a sack to its buyers, and back. */
export const DispatchLine = model
  .define("dispatch_line", {
    id: model.id({ prefix: "dspl" }).primaryKey(),
    dispatch_id: model.text(),
    lot_id: model.text(),
    quantity: model.number(),
  })
  .indexes([
    {
      name: "IDX_dispatch_line_of_a_lot",
      on: ["dispatch_id", "lot_id"],
      unique: true,
      where: "deleted_at is null",
    },
    { on: ["lot_id"] },
  ]);
