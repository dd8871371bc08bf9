import { model } from "@medusajs/framework/utils";
import { SellerOrder } from "./seller-order";

/** One item of a seller's part, as it was sold. */
export const SellerOrderLine = model.define("seller_order_line", {
  id: model.id({ prefix: "sordl" }).primaryKey(),
  line_item_id: model.text(),
  title: model.text(),
  variant_title: model.text().nullable(),
  thumbnail: model.text().nullable(),
  quantity: model.number(),
  unit_price: model.bigNumber(),
  total: model.bigNumber(),
  seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "lines" }),
});
