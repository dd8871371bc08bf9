import { model } from "@medusajs/framework/utils";
import { County } from "./county";
import { Craft } from "./craft";
import { SellerMember } from "./seller-member";

/** Anyone who sells: a home producer or a cooperative. Persian is the base text, `_en` its English. */
export const Seller = model
  .define("seller", {
    id: model.id({ prefix: "sel" }).primaryKey(),
    handle: model.text().unique(),
    kind: model.enum(["producer", "cooperative"]),
    name: model.text().searchable(),
    name_en: model.text().searchable(),
    story: model.text(),
    story_en: model.text(),
    picture: model.text().nullable(),
    status: model.enum(["submitted", "verified", "suspended"]).default("submitted"),
    verified_at: model.dateTime().nullable(),
    suspended_reason: model.text().nullable(),
    county: model.belongsTo(() => County, { mappedBy: "sellers" }),
    craft: model.belongsTo(() => Craft, { mappedBy: "sellers" }),
    members: model.hasMany(() => SellerMember, { mappedBy: "seller" }),
  })
  .indexes([{ on: ["status"] }]);
