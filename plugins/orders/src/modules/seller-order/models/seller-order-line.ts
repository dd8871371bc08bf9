import { model } from "@medusajs/framework/utils";
import { SellerOrder } from "./seller-order";

/** One item of a seller's part, as it was sold. */
export const SellerOrderLine = model
  .define("seller_order_line", {
    id: model.id({ prefix: "sordl" }).primaryKey(),
    line_item_id: model.text(),
    /** What was sold; null where an order of former times no longer knows it. */
    product_id: model.text().nullable(),
    variant_id: model.text().nullable(),
    title: model.text(),
    variant_title: model.text().nullable(),
    thumbnail: model.text().nullable(),
    quantity: model.number(),
    /** How many of them came back. */
    returned_quantity: model.number().default(0),
    unit_price: model.bigNumber(),
    total: model.bigNumber(),
    /** The day by which it was promised to be ready, in her calendar; null when nothing was promised. */
    promised_for: model.text().nullable(),
    seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "lines" }),
  })
  // How much of goods was sold is asked for many at once.
  .indexes([{ on: ["product_id"] }]);
