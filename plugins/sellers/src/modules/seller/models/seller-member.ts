import { model } from "@medusajs/framework/utils";
import { Seller } from "./seller";

/** A person who acts for a seller; the auth actor `seller` is one of these. She is reached by mobile, e-mail or both. */
export const SellerMember = model.define("seller_member", {
  id: model.id({ prefix: "selmem" }).primaryKey(),
  name: model.text().default(""),
  email: model.text().unique().nullable(),
  /** As `+989…`. */
  mobile: model.text().unique().nullable(),
  role: model.enum(["owner", "staff"]).default("owner"),
  language: model.enum(["fa", "en"]).default("fa"),
  seller: model.belongsTo(() => Seller, { mappedBy: "members" }),
});
