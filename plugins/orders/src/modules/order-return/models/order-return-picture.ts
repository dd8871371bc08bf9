import { model } from "@medusajs/framework/utils";
import { OrderReturn } from "./order-return";

/** A photo that the buyer shows of what she sends back: to the seller and the office, and nobody else. */
export const OrderReturnPicture = model
  .define("order_return_picture", {
    id: model.id({ prefix: "oretp" }).primaryKey(),
    /** The browser's name of it: what is sent twice is kept once. */
    upload_key: model.text(),
    /** In the private store of pictures. */
    file_key: model.text(),
    order_return: model.belongsTo(() => OrderReturn, { mappedBy: "photos" }),
  })
  .indexes([{ on: ["order_return_id", "upload_key"], unique: true }]);
