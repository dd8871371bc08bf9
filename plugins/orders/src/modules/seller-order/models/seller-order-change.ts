import { model } from "@medusajs/framework/utils";
import { SellerOrder } from "./seller-order";

/** A state that a seller's part came into: when, and by whom. */
export const SellerOrderChange = model.define("seller_order_change", {
  id: model.id({ prefix: "sordc" }).primaryKey(),
  status: model.enum(["placed", "accepted", "in_production", "shipped"]),
  at: model.dateTime(),
  /** Id of the seller's member, or null for what the buyer's checkout did. */
  member_id: model.text().nullable(),
  seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "changes" }),
});
