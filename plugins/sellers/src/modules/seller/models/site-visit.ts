import { model } from "@medusajs/framework/utils";
import { Seller } from "./seller";

/** A visit of the office to where a seller works. Whoever recorded it does not verify her. */
export const SiteVisit = model.define("site_visit", {
  id: model.id({ prefix: "visit" }).primaryKey(),
  scheduled_for: model.dateTime(),
  scheduled_by: model.text(),
  recorded_at: model.dateTime().nullable(),
  recorded_by: model.text().nullable(),
  passed: model.boolean().nullable(),
  findings: model.text().nullable(),
  seller: model.belongsTo(() => Seller, { mappedBy: "site_visits" }),
});
