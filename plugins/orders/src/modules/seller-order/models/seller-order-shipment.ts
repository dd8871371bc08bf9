import { model } from "@medusajs/framework/utils";
import { SellerOrder } from "./seller-order";

/** A parcel that left, with the Medusa fulfilment it is. */
export const SellerOrderShipment = model.define("seller_order_shipment", {
  id: model.id({ prefix: "sords" }).primaryKey(),
  fulfillment_id: model.text(),
  tracking_number: model.text(),
  carrier: model.text().nullable(),
  shipped_at: model.dateTime(),
  seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "shipments" }),
});
