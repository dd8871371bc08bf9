import { model } from "@medusajs/framework/utils";
import { Seller } from "./seller";

/**
 * What the office knows of a seller and nobody else may read. `_sealed` holds what the vault has encrypted; `_key` a keyed hash
 * of it by which the same person is recognised.
 */
export const SellerParticulars = model.define("seller_particulars", {
  id: model.id({ prefix: "selpar" }).primaryKey(),
  /** National ID of a producer, legal-entity ID of a cooperative. */
  identity_sealed: model.text().nullable(),
  identity_key: model.text().unique().nullable(),
  address_sealed: model.text().nullable(),
  postal_code_sealed: model.text().nullable(),
  sheba_sealed: model.text().nullable(),
  seller: model.belongsTo(() => Seller, { mappedBy: "particulars" }),
});
