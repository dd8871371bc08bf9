import { model } from "@medusajs/framework/utils";
import { ACTORS, SELLER_ORDER_STATUSES } from "../../../domain/seller-order-states";
import { SellerOrder } from "./seller-order";

/** A state that a seller's part came into: when, and by whom. */
export const SellerOrderChange = model.define("seller_order_change", {
  id: model.id({ prefix: "sordc" }).primaryKey(),
  status: model.enum([...SELLER_ORDER_STATUSES]),
  at: model.dateTime(),
  by: model.enum([...ACTORS]).default("seller"),
  /** Id of the seller's member who did it; null when it was somebody else. */
  member_id: model.text().nullable(),
  /** Why, in the words of who did it; null where nobody was asked. */
  reason: model.text().nullable(),
  seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "changes" }),
});
