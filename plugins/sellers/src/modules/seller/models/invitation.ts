import { model } from "@medusajs/framework/utils";
import { Seller } from "./seller";

/** An owner asks somebody into her team; whoever holds the token that was sent may accept. */
export const Invitation = model.define("seller_invitation", {
  id: model.id({ prefix: "selinv" }).primaryKey(),
  name: model.text(),
  email: model.text().nullable(),
  mobile: model.text().nullable(),
  token_hash: model.text().unique(),
  invited_by: model.text(),
  expires_at: model.dateTime(),
  accepted_at: model.dateTime().nullable(),
  revoked_at: model.dateTime().nullable(),
  seller: model.belongsTo(() => Seller, { mappedBy: "invitations" }),
});
