import { model } from "@medusajs/framework/utils";
import { Seller } from "./seller";

/** A change of the account that a seller's money goes to, shown to every owner. */
export const ShebaChange = model.define("sheba_change", {
  id: model.id({ prefix: "sheba" }).primaryKey(),
  member_id: model.text(),
  before_masked: model.text().nullable(),
  after_masked: model.text(),
  at: model.dateTime(),
  payouts_held_until: model.dateTime(),
  seller: model.belongsTo(() => Seller, { mappedBy: "sheba_changes" }),
});
