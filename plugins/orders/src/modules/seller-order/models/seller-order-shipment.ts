import { model } from "@medusajs/framework/utils";
import { SellerOrder } from "./seller-order";

/** A parcel that left, or was handed over, with the Medusa fulfilment it is. */
export const SellerOrderShipment = model.define("seller_order_shipment", {
  id: model.id({ prefix: "sords" }).primaryKey(),
  fulfillment_id: model.text(),
  /** Empty for what was handed over. */
  tracking_number: model.text(),
  carrier: model.text().nullable(),
  /** What is in it: `{ line_item_id, quantity }[]`; null in shipments of former times, which held the whole part. */
  contents: model.json().nullable(),
  shipped_at: model.dateTime(),
  delivered_at: model.dateTime().nullable(),
  /** Who said that it arrived. */
  delivered_by: model.enum(["buyer", "seller", "operator"]).nullable(),
  /** Key of a photo that shows it, in the private store of pictures. */
  proof: model.text().nullable(),
  seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "shipments" }),
});
