import { model } from "@medusajs/framework/utils";
import { Seller } from "./seller";

/** Where a buyer fetches goods or brings them back: shown only to a buyer with such an order. */
export const HandoverAddress = model.define("handover_address", {
  id: model.id({ prefix: "hand" }).primaryKey(),
  /** Her home only by consent. */
  kind: model.enum(["home", "hub", "office"]),
  address_sealed: model.text(),
  /** When she agreed that buyers see her home. */
  consented_at: model.dateTime().nullable(),
  seller: model.belongsTo(() => Seller, { mappedBy: "handover_addresses" }),
});
