import { model } from "@medusajs/framework/utils";
import { Seller } from "./seller";

/** A trade that sellers practise, such as rug weaving. */
export const Craft = model.define("craft", {
  code: model.text().primaryKey(),
  name: model.text(),
  name_en: model.text(),
  picture: model.text().nullable(),
  sellers: model.hasMany(() => Seller, { mappedBy: "craft" }),
});
