import { model } from "@medusajs/framework/utils";
import { Seller } from "./seller";

/** A county (شهرستان): where a seller works and what the place is known for. */
export const County = model.define("county", {
  code: model.text().primaryKey(),
  name: model.text(),
  name_en: model.text(),
  known_for: model.text(),
  known_for_en: model.text(),
  picture: model.text().nullable(),
  sellers: model.hasMany(() => Seller, { mappedBy: "county" }),
});
