import { model } from "@medusajs/framework/utils";
import { OrderReturn } from "./order-return";

/** How many pieces of a line come back. */
export const OrderReturnLine = model.define("order_return_line", {
  id: model.id({ prefix: "oretl" }).primaryKey(),
  line_item_id: model.text(),
  quantity: model.number(),
  /** How many came back, or were paid for without. */
  settled_quantity: model.number().default(0),
  /** How many of those that came back the seller puts on sale again. */
  restock_quantity: model.number().default(0),
  /** How many of them went into stock; null until that is done. None, where stock of it is kept no more. */
  restocked_quantity: model.number().nullable(),
  order_return: model.belongsTo(() => OrderReturn, { mappedBy: "lines" }),
});
